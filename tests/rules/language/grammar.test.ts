import { describe, expect, test } from "vitest";
import { GrammarSet } from "../../../rules/language/signals/grammar/grammar-set";
import { verbs, words } from "../../../rules/language/signals/lexicon/inflect";

const lexicon = {
	FRUIT: words("apple pear passion_fruit"),
	COLOUR: ["red", "dark? green"],
	THING: ["FRUIT", "COLOUR FRUIT"],
	FAVOURITE: ["pear", "pear tree"],
	...verbs("EAT", "eat pick_up carry stop"),
};

const createReader = (...patterns: readonly string[]) =>
	new GrammarSet().createReader(lexicon, { one: patterns });

/** The words of every hit of one pattern. */
function find(pattern: string, text: string): string[] {
	return createReader(pattern)(text).map(({ start, end }) => text.slice(start, end));
}

test.each([
	["a word of several", "bring|wear hats", "Wear hats", "Wear hats"],
	["a class", "eat FRUIT", "we eat apple pie", "eat apple"],
	["a term of a class", "eat FRUIT now", "eat passion fruit now", "eat passion fruit now"],
	["a class in a class", "eat THING now", "eat dark green pear now", "eat dark green pear now"],
	["an optional word that is there", "eat the? pear", "eat the pear", "eat the pear"],
	["an optional word that is not", "eat the? pear", "eat pear", "eat pear"],
	["a gap", "eat ..2 pear", "eat the big pear", "eat the big pear"],
	["a forbidden word that is not there", "eat !no pear", "eat pear", "eat pear"],
	["a word ahead", "eat =pear", "eat pear", "eat"],
	["a sentence's beginning", "^ eat", "Stop. Eat", "Eat"],
	["a capital at a sentence's beginning", "^ Capital eat", "Bramleys eat", "Bramleys eat"],
	["a gap at a sentence's beginning", "^ ..1 pear", "Big pear", "Big pear"],
	["the beginning after a colon", "^ eat", "Lunch: eat", "eat"],
	["a pause", "pear , eat", "pear, eat", "pear, eat"],
	["no pause", "pear ~ eat", "pear eat", "pear eat"],
	["the end", "pear $", "eat a pear!", "pear"],
	["a capital", "eat Capital", "eat Bramleys", "eat Bramleys"],
	["a form in -ing", "EAT-ing FRUIT", "carrying apple", "carrying apple"],
	["an irregular past", "EAT-ed FRUIT", "ate apple", "ate apple"],
	["an inflected term", "EAT FRUIT", "picked up apple", "picked up apple"],
	["several words as one", "eat my_own|the pear", "eat my own pear", "eat my own pear"],
	["any word in -ed", "<ed> apple", "baked apple", "baked apple"],
])("%s fits", (_, pattern, text, hit) => {
	expect(find(pattern, text)).toContain(hit);
});

test("a word is of its form, whether or not a grammar read before or after lists it", () => {
	createReader("quarrelling pear")("pear");
	const readForms = createReader("<ing> pear");
	expect(readForms("quarrelling pear")).toHaveLength(1);
	createReader("whittling pear")("pear");
	expect(readForms("whittling pear")).toHaveLength(1);
});

test("a word read before any grammar lists it is read anew", () => {
	createReader("pear")("damson");
	expect(createReader("damson")("damson")).toHaveLength(1);
});

test("nothing is left of the text before", () => {
	const read = createReader("eat FRUIT");
	read("eat passion fruit");
	expect(read("eat pear")).toHaveLength(1);
	expect(read("eat plum")).toEqual([]);
});

test.each([
	["a gap too long", "eat ..2 pear", "eat the very big pear"],
	["a gap over a negation", "eat ..2 pear", "eat no pear"],
	["a gap over a sentence's end", "eat ..2 pear", "eat. The pear"],
	["the next word of another sentence", "eat pear", "eat! Pear"],
	["a word of another sentence behind the rarest", "eat plum pear", "eat plum. Pear"],
	["a forbidden word", "eat !no pear", "eat no pear"],
	["the middle of a sentence", "^ eat", "we eat"],
	["a pause where none may be", "pear ~ eat", "pear, eat"],
	["a pause that is not there", "pear , eat", "pear eat"],
	["words after the end", "pear $", "pear pie"],
	["a small letter", "eat Capital", "eat bramleys"],
	["another form", "EAT-ing FRUIT", "ate apple"],
])("%s does not fit", (_, pattern, text) => {
	expect(find(pattern, text)).toEqual([]);
});

test("a class that no lexicon has is a fault of the rule's writer", () => {
	expect(() => find("eat CAKE", "eat")).toThrow("CAKE");
	expect(() => find("..2 pear", "eat")).toThrow("begins with no word");
});

describe("denied", () => {
	test.each([
		["We never eat", true],
		["We do not all eat", true],
		["No. We eat", false],
		["Not one of us all day eat", false],
	])("%s: %s", (text, expected) => {
		expect(createReader("eat")(text).map(({ isDenied }) => isDenied)).toEqual([expected]);
	});
});

describe("a sentence longer than the window", () => {
	const more = (count: number) => "very ".repeat(count);

	test.each([
		["a word too far behind", "eat pear", `eat ${more(32)}pear`],
		["a term too far behind", "eat FRUIT", `eat ${more(32)}passion fruit`],
		["a word of another sentence", "eat pear", `eat. ${more(31)}. Pear`],
	])("%s does not fit", (_, pattern, text) => {
		expect(find(pattern, text)).toEqual([]);
	});

	test("what stands together fits wherever it stands", () => {
		for (let before = 0; before < 70; before++) {
			const text = `${more(before)}eat the dark green pear ${more(70 - before)}`;
			expect(find("eat ..1 THING", text)).toEqual(["eat the dark green pear"]);
		}
	});

	test("a pattern that spans more than the window is a fault of the rule's writer", () => {
		expect(() => find("eat ..31 pear", "eat")).toThrow("too long");
	});
});

describe("grammars of one set", () => {
	test("each has its own hits, in the order of their words and patterns", () => {
		const set = new GrammarSet();
		const readFirst = set.createReader(lexicon, { b: ["pear"], a: ["FRUIT", "^ eat"] });
		const readSecond = set.createReader({ FRUIT: lexicon.FRUIT }, { c: ["eat FRUIT"] });
		const text = "Eat pear";
		expect(readFirst(text).map(({ signal }) => signal)).toEqual(["a", "b", "a"]);
		expect(readSecond(text).map(({ signal }) => signal)).toEqual(["c"]);
		expect(readFirst(text).map(({ signal }) => signal)).toEqual(["a", "b", "a"]);
	});

	test("a pattern fits once, even where a word and a term can begin it", () => {
		expect(find("FAVOURITE", "pear tree")).toEqual(["pear tree"]);
		expect(find("FAVOURITE now", "pear now")).toEqual(["pear now"]);
	});

	test("what a term begins stands in order with what its first word begins", () => {
		const ends = (...patterns: readonly string[]) =>
			createReader(...patterns)("pear tree").map(({ end }) => end);
		expect(ends("FAVOURITE", "pear", "pear tree")).toEqual([9, 4, 9]);
		expect(ends("pear tree", "pear", "FAVOURITE")).toEqual([9, 4, 9]);
	});

	test("all hits of a long text are found, each where it stands", () => {
		const hits = createReader("eat FRUIT")("We eat pear. ".repeat(300));
		expect(hits.map(({ start }) => start)).toEqual(
			Array.from({ length: 300 }, (_, at) => at * 13 + 3),
		);
		expect(hits.at(-1)?.sentence).toBe(299);
	});

	test("without a signal of the gate there is none", () => {
		const read = new GrammarSet().createReader(lexicon, { a: ["pear"], b: ["eat"] }, ["a"]);
		expect(read("eat")).toEqual([]);
		expect(read("eat pear")).toHaveLength(2);
		expect(read("eat plum")).toEqual([]);
	});

	test("a class with two meanings is a fault of the rule's writer", () => {
		const set = new GrammarSet();
		set.createReader(lexicon, { one: ["FRUIT"] })("pear");
		const read = set.createReader({ FRUIT: ["plum"] }, { one: ["FRUIT"] });
		expect(() => read("plum")).toThrow("FRUIT");
	});
});
