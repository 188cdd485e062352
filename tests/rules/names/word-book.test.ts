import { describe, expect, test } from "vitest";
import { TokenCollector } from "../../../rules/names/index/token-table";
import { Reading } from "../../../rules/names/words/reading";
import { WordScanner } from "../../../rules/names/words/scan-words";
import { setsOf, wordSet, wordsThat } from "../../../rules/names/words/word-set";
import { gradesIn } from "./grades-in";
import { peopleOf, pupilOf } from "./marked-post";

const manyWords = (from: number) =>
	Array.from({ length: 4_000 }, (_, at) => `w${(from + at).toString(36)}`).join(" ");

const vessels = wordSet("cups? jug");

describe("the words met so far", () => {
	const words = new WordScanner();
	const reading = new Reading(words, new TokenCollector().finish());
	const entriesIn = (text: string) => {
		words.scan(text);
		reading.restart();
		return Array.from({ length: words.count }, (_, word) => reading.book.entryOf(words, word));
	};

	test("a word keeps its entry however it is written, and however many come after it", () => {
		const [first] = entriesIn("Émile");
		expect(new Set(entriesIn(manyWords(0))).size).toBe(4_000);
		expect(entriesIn("EMILE, emile")).toEqual([first, first]);
	});

	test("what a stretch of words holds is read anew in each text", () => {
		const holds = (text: string, from: number, to: number) => {
			entriesIn(text);
			return reading.hasOneOf(from, to, vessels);
		};
		expect(holds("a full jug", 0, 3)).toBe(true);
		expect(holds("a full moon", 0, 3)).toBe(false);
		expect(holds("a full moon", 0, 9)).toBe(false);
		expect(holds("a jug here", 2, 3)).toBe(false);
	});

	test("who is on the roster is found as before when the book has grown", () => {
		const people = peopleOf(["Amelia|Hartley|4B"].map(pupilOf));
		const text = "well done amelia hartley";
		const fresh = gradesIn(people, text);
		people.namesIn(manyWords(0));
		expect(fresh).toHaveLength(1);
		expect(gradesIn(people, `${text} `)).toEqual(fresh);
	});

	test("too many are forgotten", () => {
		for (let from = 0; from < 40_000; from += 4_000) entriesIn(manyWords(from));
		entriesIn("Émile");
		expect(reading.book.spellings.length).toBeLessThan(20_000);
	});

	test("a name is found and weighed as before when they have been forgotten", () => {
		const people = peopleOf(["Amelia|Hartley|4B", "James|Orme|4B"].map(pupilOf));
		const text = "Well done Amelia and Jamess Orme! 4B read Hartleys poem to Amelie.";
		const fresh = gradesIn(people, text);
		for (let from = 0; from < 40_000; from += 4_000) people.namesIn(manyWords(from));
		expect(fresh.length).toBeGreaterThan(1);
		expect(gradesIn(people, `${text} `)).toEqual(fresh);
	});
});

describe("sets of words", () => {
	test("a question mark makes a word's last letter optional", () => {
		expect(["cup", "cups", "jug", "jugs"].map((word) => setsOf(word).includes(vessels))).toEqual([
			true,
			true,
			true,
			false,
		]);
	});
	test("a test makes a set as well", () => {
		const set = wordsThat((word) => word.endsWith("ing"));
		expect(setsOf("swimming")).toContain(set);
		expect(setsOf("swim")).not.toContain(set);
	});
});
