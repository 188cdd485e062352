import type { Answers } from "../../rules/domain/answers";

const lists = ["pictured", "which", "notPupil"] as const;

/** Joins what is known with what was just answered: lists grow, everything else is replaced. */
export function mergeAnswers(known: Answers, given: Partial<Answers>): Answers {
	const merged = { ...known, ...given };
	for (const id of lists) {
		if (given[id]) merged[id] = [...new Set([...(known[id] ?? []), ...given[id]])];
	}
	return merged;
}

/** What stays known when another picture is attached: nothing that was said about the pictures. */
export function forgetPictures(known: Answers): Answers {
	const rest = { ...known };
	delete rest.pictureShows;
	delete rest.pictured;
	delete rest.ownWork;
	return rest;
}

/** Turns one choice of a question, or what was typed, into an answer; null for no words at all. */
export function answerFrom(id: keyof Answers, value: string | boolean): Partial<Answers> | null {
	if (!lists.some((one) => one === id)) return { [id]: value };
	const words = String(value)
		.split(/[,;\n]/)
		.map((word) => word.trim())
		.filter((word) => word !== "");
	return words.length > 0 ? { [id]: words } : null;
}
