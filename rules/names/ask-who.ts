import type { Question } from "../domain/finding";

/** Asked when a picture shows pupils. */
export const askWhoIsPictured: Question = {
	id: "pictured",
	prompt: "Who is in the picture? Give the class, or the names.",
	kind: "people",
	choices: [],
};

/** Asked when a picture shows pupils' work. */
export const askWhoMadeIt: Question = {
	id: "pictured",
	prompt: "Whose work is it? Give the class, or the names.",
	kind: "people",
	choices: [],
};
