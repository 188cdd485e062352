import fc from "fast-check";
import twitterText from "twitter-text";
import { expect, test } from "vitest";
import { mentionsIn } from "../../../rules/language/text/mentions";

const ofLibrary = (text: string) =>
	twitterText.extractMentionsWithIndices(text).map(({ screenName, indices: [start, end] }) => ({
		handle: `@${screenName}`,
		range: { start, end },
	}));

test("agrees with the library on any text", () => {
	const piece = fc.oneof(
		fc.constantFrom("@", "@", "＠", "#", "&", ".", "/", "://", "a", "Zoo", "_", "é", " ", "\u00a0"),
		fc.constantFrom("RT", "rt:", "@zoo/list", "office@a.example", "👏", "\n", "\ud83c", "\udfff"),
		fc.string({ maxLength: 3, unit: "binary" }),
	);
	const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));
	fc.assert(
		fc.property(text, (one) => {
			expect(mentionsIn(one)).toEqual(ofLibrary(one));
		}),
		{ numRuns: 5_000, seed: 20_261_120 },
	);
});
