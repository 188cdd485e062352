import type { NameForm } from "../../rules/domain/people";
import type { Pupil } from "../../rules/domain/pupil";
import type { NamedPupil } from "../../rules/names/pupils-named";
import { pupilOf } from "./check-pupils";

export interface Written {
	readonly pupils?: readonly Pupil[];
	readonly form?: NameForm;
	readonly isInHashtag?: boolean;
}

/** Names marked in a text by square brackets, as the roster's index would report them. */
export function named(
	marked: string,
	{ pupils = [pupilOf({})], form = "full", isInHashtag = false }: Written = {},
) {
	const parts = marked.split(/[[\]]/);
	const text = parts.join("");
	const field = { part: 0, field: "text", index: 0, text } as const;
	return parts.flatMap((words, at): NamedPupil[] => {
		if (at % 2 === 0) return [];
		const start = parts.slice(0, at).join("").length;
		const range = { start, end: start + words.length };
		const hit = {
			range,
			form,
			confidence: "confident",
			pupils,
			isInexact: false,
			isInHashtag,
		} as const;
		return [{ field, hit, words, pupils }];
	});
}
