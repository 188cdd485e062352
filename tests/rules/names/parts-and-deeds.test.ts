import { expect, test } from "vitest";
import { gradesIn } from "./grades-in";
import { peopleOf, pupilOf } from "./marked-post";

const people = peopleOf(["Lily|Frost|2C", "Kasper|Lindqvist|4B"].map(pupilOf), []);

test.each([
	["My best bit was Lily teaching me to floss", ["forename confident Lily"]],
	["Lily as the innkeeper stole the show", ["forename doubtful Lily"]],
	["Lily as the flower of the month", []],
	["Our lovely Mary is Lily this year", ["forename confident Lily"]],
	["The colour is Lily", []],
	["Music award - Lily, for teaching us all", ["forename confident Lily"]],
	["Great idea from Lily: a swap shop", ["forename doubtful Lily"]],
])("%s", (text, grades) => {
	expect(gradesIn(people, text)).toEqual(grades);
});
