import fc from "fast-check";
import twitterText from "twitter-text";
import { expect, test } from "vitest";
import rule from "../../rules/length";
import { prepareCheck } from "./prepare-check";

const usual = fc.constantFrom(
	"Our trip ",
	"a.uk",
	"fairmead.example/news ",
	"–",
	"’",
	"…",
	"👏",
	"👨‍👩‍👧",
	"🇬🇧",
);
const piece = fc.oneof(
	usual,
	fc.constantFrom("é", "e\u0301", "日本", "﷽", "\ud834\udd60", "\u0958", "\ud800", "❤️", "\n"),
	fc.string({ maxLength: 8, unit: "grapheme" }),
);

const foreign = "é¡0-ౘᶏ⸙ש\u05bc\u05c1ᒻक\u093cᶆ𖠀鿿日本";

test("a post is too long exactly when X counts more than the limit", () => {
	const check = prepareCheck(rule, { max: 40 });
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
			const text = pieces.join("");
			const isTooLong = twitterText.parseTweet(text).weightedLength > 40;
			expect(check(postOf(text)).length > 0).toBe(isTooLong);
		}),
		// Behind the new line it is no link, alone it would be one.
		{ numRuns: 2_000, examples: [[["\n", foreign, "a.uk"]]] },
	);
});

test("marks what goes beyond the limit as X does", () => {
	const check = prepareCheck(rule, { max: 280 });
	fc.assert(
		fc.property(fc.array(usual, { minLength: 140, maxLength: 180 }), (pieces) => {
			const text = pieces.join(" ");
			const { validRangeEnd } = twitterText.parseTweet(text);
			expect(check(postOf(text))[0]?.range?.start).toBe(validRangeEnd + 1);
		}),
		{ numRuns: 500 },
	);
});

test("tells how long a long text is as X counts it", () => {
	const check = prepareCheck(rule, { max: 150 });
	fc.assert(
		fc.property(fc.array(usual, { minLength: 30, maxLength: 60 }), (pieces) => {
			const text = `${pieces.join(" ")} `.repeat(20);
			const { weightedLength } = twitterText.parseTweet(text);
			expect(check(postOf(text))[0]?.what).toContain(` ${weightedLength} characters`);
		}),
		{ numRuns: 200 },
	);
});

function postOf(text: string) {
	return {
		kind: "post" as const,
		account: "@FairmeadSch",
		parts: [{ text, media: [], poll: [] }],
		replyingTo: [],
		target: null,
		answers: {},
	};
}
