import type { Question } from "../../rules/domain/finding";
import type { OpenedQuestion } from "./composer-services";
import { type DraftState, draftOf } from "./draft-state";

/** A question about people, as our own frame is asked to open it; null for one of another kind. */
export function questionToOpen(state: DraftState, { id, prompt }: Question): OpenedQuestion | null {
	const account = draftOf(state)?.account;
	if ((id !== "pictured" && id !== "which") || account === undefined) return null;
	const { pictured, which } = state.answers;
	return { account, question: id, prompt, isFirst: !pictured && !which };
}
