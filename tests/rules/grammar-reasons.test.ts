import { expect, test } from "vitest";
import grammar from "../../rules/grammar";
import { draftOf, findingsOf } from "./check-example";

test.each([
	[
		"On monday we visit the farm.",
		"“monday” may be a slip. The names of days begin with a capital.",
	],
	["We should of gone", "“should of” may be a slip. Use `have` rather than `of` here."],
])("the checker's reason is a sentence: %s", (text, what) => {
	expect(findingsOf(grammar, draftOf({ text }), {}).map((finding) => finding.what)).toEqual([what]);
});
