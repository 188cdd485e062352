import { expect, test } from "vitest";
import { removeWords } from "../../../rules/language/text/remove-words";
import { sayHashtag } from "../../../rules/language/text/say-hashtag";

/** The text without its [marked] words. */
function without(marked: string): string {
	const start = marked.indexOf("[");
	const end = marked.indexOf("]") - 1;
	const text = marked.replace(/[[\]]/g, "");
	const edit = removeWords(text, { start, end });
	return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

test.each([
	["[Lol] at our teachers", "At our teachers"],
	["[Damn], we missed it", "We missed it"],
	["[FFS]! Third time", "Third time"],
	["Great day! [lol]. We won", "Great day! We won"],
	["What a day. [LOL]", "What a day."],
	["[lol] https://a.example now", "https://a.example now"],
	["[lol] www.a.example now", "www.a.example now"],
	["[lol] iPads are here", "iPads are here"],
	["[lol] @museum hello", "@museum hello"],
	["One line\n[lol] what a line", "One line\nWhat a line"],
	["One line [lol]\nnext line", "One line\nnext line"],
	["A [bloody] good fair", "A good fair"],
	["Well, [damn], we lost", "Well, we lost"],
	["So muddy, [lol]!", "So muddy!"],
	["So muddy, [lol] what fun", "So muddy, what fun"],
	["Hair done ([lol]) today", "Hair done today"],
	["Fun [lol] #art", "Fun #art"],
	["[xx]", ""],
])("takes out of “%s” what is marked", (marked, left) => {
	expect(without(marked)).toBe(left);
});

test("leaves alone what an edit before it changed", () => {
	expect(removeWords("So, lol lol", { start: 8, end: 11 }, 7).start).toBe(7);
});

test.each([
	["WorldBookDay", "World Book Day"],
	["sportsday", "sports day"],
	["eco_team", "eco team"],
	["Year4", "Year 4"],
	["KS2Maths", "KS2 Maths"],
	["Y6", "Y6"],
	["RSPB", "RSPB"],
	["fairmeadfliers", "fairmeadfliers"],
])("says #%s as “%s”", (tag, words) => {
	expect(sayHashtag(tag)).toBe(words);
});
