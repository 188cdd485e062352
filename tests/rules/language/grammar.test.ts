import { describe, expect, test } from "vitest";
import { createGrammar, isDenied } from "../../../rules/language/signals/grammar/create-grammar";
import { verbs, words } from "../../../rules/language/signals/lexicon/inflect";

const lexicon = {
	FRUIT: words("apple pear passion_fruit"),
	COLOUR: ["red", "dark? green"],
	THING: ["FRUIT", "COLOUR FRUIT"],
	...verbs("EAT", "eat pick_up carry stop"),
};

/** The words of every hit of one pattern. */
function find(pattern: string, text: string): string[] {
	const { hits, words: read } = createGrammar(lexicon, { one: [pattern] })(text);
	return hits.map(({ first, end }) => text.slice(read[first]?.start, read[end - 1]?.end));
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
	["the beginning after a colon", "^ eat", "Lunch: eat", "eat"],
	["a pause", "pear , eat", "pear, eat", "pear, eat"],
	["no pause", "pear ~ eat", "pear eat", "pear eat"],
	["the end", "pear $", "eat a pear!", "pear"],
	["a capital", "eat Capital", "eat Bramleys", "eat Bramleys"],
	["a form in -ing", "EAT-ing FRUIT", "carrying apple", "carrying apple"],
	["an irregular past", "EAT-ed FRUIT", "ate apple", "ate apple"],
	["an inflected term", "EAT FRUIT", "picked up apple", "picked up apple"],
	["any word in -ed", "<ed> apple", "baked apple", "baked apple"],
])("%s fits", (_, pattern, text, hit) => {
	expect(find(pattern, text)).toContain(hit);
});

test("a word is of its form, whether or not a grammar read before or after lists it", () => {
	createGrammar(lexicon, { one: ["quarrelling pear"] })("pear");
	const readForms = createGrammar(lexicon, { one: ["<ing> pear"] });
	expect(readForms("quarrelling pear").hits).toHaveLength(1);
	createGrammar(lexicon, { one: ["whittling pear"] })("pear");
	expect(readForms("whittling pear").hits).toHaveLength(1);
});

test.each([
	["a gap too long", "eat ..2 pear", "eat the very big pear"],
	["a gap over a negation", "eat ..2 pear", "eat no pear"],
	["a gap over a sentence's end", "eat ..2 pear", "eat. The pear"],
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
		const { hits, words: read } = createGrammar(lexicon, { one: ["eat"] })(text);
		expect(hits.map((hit) => isDenied(read, hit))).toEqual([expected]);
	});
});
