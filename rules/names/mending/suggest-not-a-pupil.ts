import type { Suggestion } from "../../domain/finding";
import type { PostDraft } from "../../domain/post-draft";

/** Lets the poster say that these words of the draft are no pupil's name; earlier answers stay. */
export function suggestNotAPupil({ answers }: PostDraft, words: string): Suggestion {
	return {
		title: "Not a pupil",
		edits: [],
		answers: { notPupil: [...(answers.notPupil ?? []), words] },
	};
}
