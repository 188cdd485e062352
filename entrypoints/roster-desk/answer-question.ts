import type { ImportProgress } from "../../storage/roster-import/files/create-breath";
import type { DeskQuestion } from "./desk-protocol";
import type { ImportDesk } from "./import-desk";
import type { RosterDesk } from "./roster-desk";

/** What the worker holds: an import under way, and the roster in store. */
export interface Desks {
	readonly imports: ImportDesk;
	readonly roster: RosterDesk;
}

/** Answers one question by the desk that it is for. */
export async function answerQuestion(
	{ imports, roster }: Desks,
	{ verb, params }: DeskQuestion,
	onProgress: (progress: ImportProgress) => void,
): Promise<unknown> {
	switch (verb) {
		case "start":
			return imports.start(params, onProgress);
		case "edit":
			return imports.edit(params, onProgress);
		case "store":
			return imports.store(params);
		case "list":
			return params.of === "files" ? imports.list(params) : roster.list(params);
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
		case "comparePrevious":
			return roster.comparePrevious();
		case "reviewPosts":
			return roster.reviewPosts(params);
	}
}
