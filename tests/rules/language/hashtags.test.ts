import fc from "fast-check";
import twitterText from "twitter-text";
import { expect, test } from "vitest";
import { hashtagsIn } from "../../../rules/language/text/hashtags";

const seed = 20_261_120;

const ofLibrary = (text: string) =>
	twitterText
		.extractHashtagsWithIndices(text)
		.map(({ hashtag, indices: [start, end] }) => ({ word: hashtag, range: { start, end } }));

test.each([
	["two tags", "A #Year4 day #W4", ["Year4", "W4"]],
	["letters with accents", "#Zoë and #café", ["Zoë", "café"]],
	["no tag of figures alone", "We are #1", []],
	["no tag inside a word", "a#b é#c &#d", []],
	["no tag run into another", "#one#two ##three", ["three"]],
	["no tag inside a link", "www.a.co.uk/x#top #yes", ["yes"]],
	["emoji around", "👏#Bravo👏", ["Bravo"]],
	["other scripts", "#学校 #школа", ["学校", "школа"]],
])("reads %s", (_, text, words) => {
	expect(hashtagsIn(text).map(({ word }) => word)).toEqual(words);
});

test("agrees with the library beside Latin letters, punctuation, emoji and samples of other scripts", () => {
	const codes = [
		...Array.from({ length: 0x3100 }, (_, code) => code),
		...Array.from({ length: 0x600 }, (_, at) => 0x3100 + at * 37),
		...Array.from({ length: 0x800 }, (_, at) => 0x1f000 + at),
	];
	const differing = codes.filter((code) => {
		const sign = String.fromCodePoint(code);
		const text = `${sign}#tag${sign} #1${sign}`;
		return JSON.stringify(hashtagsIn(text)) !== JSON.stringify(ofLibrary(text));
	});
	expect(differing.map((code) => code.toString(16))).toEqual([]);
});

test("agrees with the library on any text", () => {
	const piece = fc.oneof(
		fc.constantFrom("#", "#", "＃", "&", ".", "/", "://", "a", "Year4", "1", "_", "·", " "),
		fc.constantFrom(
			"www.a.co.uk/",
			"https://t.co/x",
			"❤️",
			"👨‍👩‍👧",
			"\u20e3",
			"\ud83c",
			"\udfff",
			"é",
			"ß",
		),
		fc.string({ maxLength: 3, unit: "binary" }),
	);
	const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));
	fc.assert(
		fc.property(text, (one) => {
			expect(hashtagsIn(one)).toEqual(ofLibrary(one));
		}),
		{ seed, numRuns: 1_500 },
	);
});
