import fc from "fast-check";
import { expect, test } from "vitest";
import { readWords } from "../../../rules/language/text/read-words";

/** A reading in one line: ‖ a sentence, ¦ a break, a comma for a pause, ^ a capital. */
function show(text: string): string {
	const leads = ["", ", ", "¦ ", "‖ "];
	return readWords(text)
		.map((word) => `${leads[word.lead] ?? ""}${word.isCapital ? "^" : ""}${word.text}`)
		.join(" ");
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
	expect(show(text)).toBe(reading);
});

test("any text gives words that stand in it, in order", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
			const words = readWords(text);
			expect(words.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
			const starts = words.map(({ start }) => start);
			expect(starts).toEqual(starts.toSorted((a, b) => a - b));
		}),
	);
});
