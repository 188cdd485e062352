import fc from "fast-check";
import type { PostDraft } from "../../rules/domain/post-draft";

/** Halves, joiners, turners, marks, links, tags and placeholders that upset careless code. */
export const oddPieces = [
	"\ud800",
	"\udc00",
	"\u202e",
	"\u2066",
	"\u200d",
	"\u0301",
	"\ufe0f",
	"\u200b",
	"\u00ad",
	"\u00a0",
	"ｌｏｌ",
	"𝐮",
	"\0",
	"\r\n",
	"👨‍👩‍👧",
	"🏴󠁧󠁢󠁥󠁮󠁧󠁿",
	"🇬🇧",
	"e\u0301",
	"نص",
	"#",
	"##a#b",
	"@",
	"https://t.co/x",
	"﷽",
	"ZoZoë",
	"   ",
	"\n\n",
	"",
	"{name}",
	"$&",
];
const piece = fc.oneof(
	fc.constantFrom(...oddPieces),
	fc.constantFrom("lol", "u", "Amelia Hartwell", "@someone", "07700 900123", "!!!", "Year 4", "xx"),
	fc.string({ maxLength: 6, unit: "grapheme" }),
);
/** One change to a text: words put in, taken out or doubled at a place given in parts of its length. */
export const change = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	take: fc.nat({ max: 12 }),
	put: piece,
});

function changeText(text: string, changes: readonly { at: number; take: number; put: string }[]) {
	return changes.reduce((so, { at, take, put }) => {
		const from = Math.floor(at * so.length);
		return so.slice(0, from) + put + so.slice(from + take);
	}, text);
}

/** The draft with the same changes made to each of its texts. */
export function changeDraft(
	draft: PostDraft,
	changes: readonly { at: number; take: number; put: string }[],
) {
	return {
		...draft,
		parts: draft.parts.map((part) => ({
			text: changeText(part.text, changes),
			media: part.media.map((one) => ({ ...one, altText: changeText(one.altText, changes) })),
			poll: part.poll.map((choice) => changeText(choice, changes)),
		})),
	};
}

/** Repeated to 25,000 characters they find patterns that try too often. */
export const longUnits = [
	"a",
	"a ",
	"a.",
	"a-",
	"#",
	"#a",
	"@a ",
	"a@a.",
	"0",
	"07 ",
	"LOL ",
	"u ",
	"A",
	"🎉",
	"\ud800",
	"\u202e",
	"\u0301",
	" ",
	"\n",
	"xx ",
	"https://a.a/",
	"4 High ",
	"born on ",
	"is 8 ",
	"Amelia ",
	"Amelia Hartwell ",
	"well done ",
	"“lol” ",
	"\u200b",
	"l\u200bo\u200bl ",
	"ｌｏｌ ",
	"𝐮 ",
];
