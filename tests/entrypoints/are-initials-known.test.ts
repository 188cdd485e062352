import { expect, test } from "vitest";
import { areInitialsKnown } from "../../entrypoints/background/are-initials-known";

const staff = [
	{ title: "Mrs", forename: "Zoë", surname: "van der Berg" },
	{ title: "Mr", forename: "Idris", surname: "Okonkwo-Hale" },
];

test.each([
	["ZB", "first and last letter"],
	["zvdb", "with the particles, in small letters"],
	["IH", "the last of a double name"],
])("%s is somebody's: %s", (initials) => {
	expect(areInitialsKnown(initials, staff)).toBe(true);
});

test.each(["IB", "QQ"])("%s is nobody's", (initials) => {
	expect(areInitialsKnown(initials, staff)).toBe(false);
});

test("without a list, or with one that lacks forenames, nobody can be told off", () => {
	expect(areInitialsKnown("QQ", [])).toBe(true);
	expect(areInitialsKnown("QQ", [...staff, { title: "Mrs", forename: "", surname: "Hale" }])).toBe(
		true,
	);
});
