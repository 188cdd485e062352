import { expect, test } from "vitest";
import { gradesIn } from "./grades-in";
import { peopleOf, pupilOf } from "./marked-post";

const people = peopleOf(
	[
		"Amelia|Hartley|4B",
		"Kasper|Lindqvist|4B",
		"Oliver|James|3T",
		"Will|Stokes|5A",
		"Ruby|Tattersall|1O",
		"Luke|Orme|5A",
		"Jo|Pratt|2C||Lewis, Fern",
		"Lily|Frost|2C",
		"Helen|Moss|2C",
		"Greta|Moss|2C",
	].map(pupilOf),
	[
		{ title: "Mrs", forename: "Helen", surname: "Rigby" },
		{ title: "Mr", forename: "Will", surname: "Rigby" },
		{ title: "Miss", forename: "Fern", surname: "Rigby" },
	],
);

test.each([
	// A colleague is called so as well.
	["A photo of Helen", ["forename doubtful Helen"]],
	["Helen for being so kind", ["forename doubtful Helen"]],
	["Well done Helen", ["forename confident Helen"]],
	["Well done Will", ["forename confident Will"]],
	["Will, aged 7", ["forename doubtful Will"]],
	["7-year-old Will", ["forename confident Will"]],
	["Well done Fern", []],
	// Two forenames may be a name, three are a list.
	["A bit of Kasper Oliver in Year 5", []],
	[
		"Amelia Kasper Oliver, Year 5",
		["forename doubtful Amelia", "forename doubtful Kasper", "forename confident Oliver"],
	],
	// A letter is wrong.
	["Well done Ameila!", ["forename doubtful Ameila"]],
	["Ameila scored", ["forename doubtful Ameila"]],
	["A photo of Ameila", []],
	["Well done Lila", []],
	["Well done Lewes", []],
	["Great, Year 4!", []],
	["Ameila, Ruby, hats", []],
	["Hats, Kasper, Ameila", ["forename doubtful Kasper"]],
	["Ameila's Surprise delighted Nursery", []],
])("%s", (text, expected) => {
	expect(gradesIn(people, text)).toEqual(expected);
});
