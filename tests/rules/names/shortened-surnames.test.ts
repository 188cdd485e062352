import { expect, test } from "vitest";
import { peopleOf, pupilOf } from "./marked-post";

const pupils = ["Daisy|Owusu|3B", "Daisy|Owerri|2C", "Daisy|Owens|2C", "Daisy|Pell|1A"];

test.each([
	["Well done Daisy Owu", []],
	["Well done Daisy Ow", ["Daisy Owusu", "Daisy Owerri", "Daisy Owens"]],
	["Well done Daisy Pe", ["Daisy Pell"]],
])("%s means all whose surname begins so", (text, keys) => {
	const [hit] = peopleOf(pupils.map(pupilOf), [], {}).namesIn(text);
	expect((hit?.form === "full" ? hit.pupils : []).map(({ key }) => key)).toEqual(keys);
});
