import type { Answers } from "../../rules/domain/answers";

const lists = ["pictured", "which", "notPupil"] as const;
type ListId = (typeof lists)[number];

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

/** Turns one choice of a question into an answer; null when the value does not fit the question. */
export function answerFrom(id: keyof Answers, value: string | boolean): Partial<Answers> | null {
	if (typeof value === "boolean") {
		return id === "pictureShows" || isList(id) ? null : { [id]: value };
	}
	if (isList(id)) return listAnswer(id, value);
	const isFit = value === "pupils" || value === "work" || value === "neither";
	return id === "pictureShows" && isFit ? { pictureShows: value } : null;
}

function isList(id: keyof Answers): id is ListId {
	return lists.some((one) => one === id);
}

function listAnswer(id: ListId, value: string): Partial<Answers> | null {
	const words = value
		.split(/[,;\n]/)
		.map((word) => word.trim())
		.filter((word) => word !== "");
	return words.length > 0 ? { [id]: words } : null;
}
