import { expect, test } from "vitest";
import grammar from "../../rules/grammar";
import { draftOf, findingsOf } from "./check-example";
import { checkWithNobody } from "./check-with-nobody";

/** [Slip] and what is written for it. */
test.each([
	["Well done, [your] all superstars", "you're"],
	["[Your] not going to believe this", "You're"],
	["Thank you for [you're] support", "your"],
	["The owl sat in [it's] nest", "its"],
	["The hall opened [it's] doors", "its"],
	["Working on [they're] longships", "their"],
	["Guess [who's] coat this is", "whose"],
	["[Whose] coming to the fair?", "who's"],
	["We [cant] wait and [didnt] stop", "can't"],
	["The [childrens] work is up", "children's"],
	["[Todays] visitor was a vet", "Today's"],
	["This [weeks] stars are 4B", "week's"],
	["Year 3 are [more ]better at diving", ""],
	["It was the [most ]funniest play", ""],
	["I [seen] a heron", "saw"],
	["We [done] a play", "did"],
	["It was [to] hot to run", "too"],
	["The children [was] superb", "were"],
	["There [was] so many cakes", "were"],
	["We [past] the test", "passed"],
	["Plants [effected] by frost", "affected"],
	["We [excepted] the cup", "accepted"],
	["We have [less] pupils today", "fewer"],
])("finds the slip in: %s", (marked, better) => {
	const expected = Array.from(marked.matchAll(/\[(.+?)\]/g), ([, words = ""]) => words);
	const text = marked.replace(/[[\]]/g, "");
	expect(checkWithNobody(grammar, text).words).toEqual(expected);
	const [first] = findingsOf(grammar, draftOf({ text }), {});
	expect(first?.suggestions[0]?.edits[0]?.text.toLowerCase()).toBe(better.toLowerCase());
});

test.each([
	"They gave it your all today, and your all-round kindness shone",
	"Your welcome pack is in your bag; your so-called “boring” tree is in bud",
	"You're children of the sea, sang the choir; you're kind",
	"It's nest-building time, and in it's a note, it's true",
	"It opened. It's time",
	"Who's ready? Who's in the team?",
	"Whose coat is this? Whose turn is it?",
	"The antenna and the pint were in a tent with an aunt, saying what they meant",
	"Three weeks of fun, this week's stars, two terms to go",
	"The more, the better; a more honest, most modest and most interesting talk",
	"We have seen a heron and she has done a talk; the well-done badge",
	"It was to be hot, and we got used to cold water",
	"One of the children was first; a gift from the children was on show",
	"There was a lot of rain",
	"We walked past the church; half past the hour",
	"The effects by the stage crew, and all accepted the prize",
	"Less paper, less noise, fewer pupils",
	"“I seen a ghost,” says our playscript",
	"#todays #cant",
])("finds nothing in: %s", (text) => {
	expect(checkWithNobody(grammar, text).words).toEqual([]);
});
