import type { People } from "../../../rules/domain/people";

/** "form confidence text" of each hit. */
export function gradesIn(people: People, text: string): string[] {
	return people
		.namesIn(text)
		.map(
			({ form, confidence, range }) =>
				`${form} ${confidence} ${text.slice(range.start, range.end)}`,
		);
}
