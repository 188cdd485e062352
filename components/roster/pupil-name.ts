import type { Pupil } from "../../rules/domain/pupil";

/** A pupil's name as the pages write it: "Elizabeth “Libby” Quill". */
export function pupilName({ forename, knownAs, surname }: Pupil): string {
	const called = knownAs === "" || knownAs === forename ? "" : `“${knownAs}”`;
	return [forename, called, surname].filter(Boolean).join(" ");
}
