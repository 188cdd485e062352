import type { ImportProgress } from "../../storage/roster-import/files/create-breath";
import type { DeskQuestion } from "./desk-protocol";
import type { ImportDesk } from "./import-desk";
import type { RosterDesk } from "./roster-desk";

/** What the worker holds: an import under way, and the roster in store. */
export interface Desks {
	readonly imports: ImportDesk;
	readonly roster: RosterDesk;
}

type ImportVerb = "start" | "edit" | "store" | "list";
type RosterQuestion = Exclude<DeskQuestion, { readonly verb: ImportVerb }>;

/** Answers one question by the desk that it is for. */
export async function answerQuestion(
	{ imports, roster }: Desks,
	question: DeskQuestion,
	onProgress: (progress: ImportProgress) => void,
): Promise<unknown> {
	if (question.verb === "start") return imports.start(question.params, onProgress);
	if (question.verb === "edit") return imports.edit(question.params, onProgress);
	if (question.verb === "store") return imports.store(question.params);
	if (question.verb === "list") {
		return (question.params.of === "files" ? imports : roster).list(question.params);
	}
	return answerFromRoster(roster, question);
}

async function answerFromRoster(
	roster: RosterDesk,
	{ verb, params }: RosterQuestion,
): Promise<unknown> {
	switch (verb) {
		case "look":
			return roster.look();
		case "put":
			return roster.put(params);
		case "withdraw":
			return roster.withdraw(params);
		case "retire":
			return roster.retire();
		case "restore":
			return roster.restore();
		case "deleteExpired":
			return roster.deleteExpired();
		case "comparePrevious":
			return roster.comparePrevious();
		case "reviewPosts":
			return roster.reviewPosts(params);
	}
}
