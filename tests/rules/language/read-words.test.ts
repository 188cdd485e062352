import fc from "fast-check";
import { expect, test } from "vitest";
import { readWords } from "../../../rules/language/text/read-words";
import { numberFor, wordOf } from "../../../rules/language/text/word-numbers";
import { MARK, WordRow } from "../../../rules/language/text/word-row";

const row = new WordRow();

/** A reading in one line: ‖ a sentence, ¦ a break, a comma for a pause, ^ a capital. */
function show(text: string): string {
	readWords(text, row);
	const leads = ["", ", ", "¦ ", "‖ "];
	return Array.from({ length: row.count }, (_, at) => {
		const mark = row.marks[at] ?? 0;
		const capital = (mark & MARK.CAPITAL) === 0 ? "" : "^";
		return `${leads[mark & MARK.LEAD] ?? ""}${capital}${wordOf(row.numbers[at] ?? 0)}`;
	}).join(" ");
}

test.each([
	["Don’t stop, we're off!", "‖ ^do ^not stop , we are off"],
	["dont pls u cant", "‖ do not please you can not"],
	["It's Mr. Okonjo's cat. Meow", "‖ ^it ^is ^mr ^okonjo cat ‖ ^meow"],
	["Y4 and year 4, 4B at 9.30am", "‖ ^year ^<number> and year <number> , <class> at <clock>"],
	["£2.50 or 50p on the 4th at 3:15", "‖ <money> or <money> on the <ordinal> at <clock>"],
	["At gov.uk/a or a.b@c.org. Bye", "‖ ^at <link> or <link> ‖ ^bye"],
	["The fair-mead.example.com site", "‖ ^the <link> site"],
	["Ask @FairmeadLib #WellDoneY4", "‖ ^ask <handle> , ^well ^done ^year ^<number>"],
	["zoo 🦁 tomorrow 🎉 Yes", "‖ zoo ¦ tomorrow ‖ ^yes"],
	["Coffee\nat 9am\nAll come", "‖ ^coffee ¦ at <clock> ‖ ^all come"],
	["Reminder: hats – non-uniform", "‖ ^reminder ¦ hats ¦ non uniform"],
	["Crème brûlée & naïve", "‖ ^creme brulee and naive"],
])("%s", (text, reading) => {
	// Only words of a grammar are told apart.
	for (const word of reading.match(/[a-z<][a-z>]*/g) ?? []) numberFor(word);
	expect(show(text)).toBe(reading);
});

test("any text gives words that stand in it, in order", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
			readWords(text, row);
			const starts = [...row.starts.subarray(0, row.count)];
			const ends = [...row.ends.subarray(0, row.count)];
			expect(starts).toEqual(starts.toSorted((a, b) => a - b));
			expect(ends.every((end, at) => (starts[at] ?? end) < end && end <= text.length)).toBe(true);
		}),
	);
});

test("a row holds as many words as a text has", () => {
	readWords("one two. Three ".repeat(400), row);
	expect([row.count, row.sentences, row.starts[1199]]).toEqual([1200, 401, 5994]);
});
