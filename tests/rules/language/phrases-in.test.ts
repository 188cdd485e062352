import { expect, test } from "vitest";
import { phrasesIn } from "../../../rules/language/text/phrases-in";

const found = (text: string, phrases: readonly string[]) =>
	phrasesIn(text, phrases).map(({ start, end }) => text.slice(start, end));

test.each([
	["go home now", ["go home"], ["go home"]],
	["GO  HOME", ["go home"], ["GO  HOME"]],
	["#GoHome!", ["go home"], ["GoHome"]],
	["go homeward, ago home, go home-made", ["go home"], []],
	["go home and stay there", ["go home", "go home and stay"], ["go home and stay"]],
	["go home and stand", ["go home", "go home and stay"], ["go home"]],
	["a+b (c), a+b", ["a+b (c)", "(a+)+$"], ["a+b (c)"]],
	["Älg älg", ["älg"], ["Älg", "älg"]],
	["go    home", ["go home"], []],
	["anything", [], []],
	["a b", ["b", "a b c"], ["b"]],
	["o öl, x 𝒜𝒷", ["öl", "x 𝒜𝒷", "a𝒷"], ["öl", "x 𝒜𝒷"]],
	["a𝒷 g", ["a𝒷", "go"], ["a𝒷"]],
	["see (c), É go", ["(c)", "é go"], ["(c)", "É go"]],
	["a go, ago, o k ok", ["go", "o k"], ["go", "o k", "ok"]],
	["", ["go home"], []],
])("%j holds of %j: %j", (text, phrases, expected) => {
	expect(found(text, phrases)).toEqual(expected);
});

test("a list of ten thousand with one beginning is found in a text of that beginning", () => {
	const phrases = Array.from({ length: 10_000 }, (_, number) => `go home ${number} x`);
	const text = `${"go home ".repeat(3000)}77 x`;
	expect(found(text, phrases)).toEqual(["go home 77 x"]);
});
