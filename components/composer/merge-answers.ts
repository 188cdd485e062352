import type { Answers } from "../../rules/domain/answers";

/** Joins what is known with what was just answered: lists grow, everything else is replaced. */
export function mergeAnswers(known: Answers, given: Partial<Answers>): Answers {
	const merged = { ...known, ...given };
	for (const id of ["pictured", "which", "notPupil"] as const) {
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
	switch (id) {
		case "pictureShows":
			return value === "pupils" || value === "work" || value === "neither"
				? { pictureShows: value }
				: null;
		case "pictured":
		case "which":
		case "notPupil":
			return typeof value === "string" ? listAnswer(id, value) : null;
		case "headAgreed":
		case "ownWork":
		case "notParent":
		case "schoolLife":
			return typeof value === "boolean" ? { [id]: value } : null;
	}
}

function listAnswer(id: "pictured" | "which" | "notPupil", value: string): Partial<Answers> | null {
	const words = value
		.split(/[,;\n]/)
		.map((word) => word.trim())
		.filter((word) => word !== "");
	return words.length > 0 ? { [id]: words } : null;
}
