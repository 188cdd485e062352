import { describe, expect, test } from "vitest";
import { csv, inspect } from "./inspect";

async function classesIn(...lines: readonly string[]) {
	const { pupils, rejectedRows } = await inspect(csv(...lines));
	return {
		pupils: pupils.map((one) => [one.forename, one.surname, one.class, one.year ?? ""].join("|")),
		rejected: rejectedRows.map(({ line }) => line),
	};
}

describe("classes that stand above their pupils", () => {
	test.each([
		["a label", "Class 3P", "Class 4B", "3P|", "4B|"],
		["a label with a colon", "Reg Group: 3P", "Reg Group: 4B", "3P|", "4B|"],
		["a bare code", "3P", "4B", "3P|", "4B|"],
		["a teacher beside it", "Class 3P - Mrs Hartwell", "Class 4B - Mr Otway", "3P|", "4B|"],
		["a count beside it", "Class 3P (2 pupils)", "Class 4B – 2 pupils", "3P|", "4B|"],
		["years only", "Year 3", "Reception", "|3", "|R"],
		["year and class", "Year 3 - Oak", "Year 4: Ash", "Oak|3", "Ash|4"],
		["names with the word behind", "Oak Class", "Ash Class", "Oak|", "Ash|"],
		["words that could be names, again and again", "Willow", "Rowan", "Willow|", "Rowan|"],
		["two cells", "Class:,3P", "Class:,4B", "3P|", "4B|"],
	])("%s", async (_, first, second, one, two) => {
		const found = await classesIn(
			"Forename,Surname,Photo",
			first,
			"Ada,Quill,Yes",
			"Enid,Lask,No",
			"",
			second,
			"Joe,Vane,Yes",
			"Wilma,Ferro,No",
		);
		const [oneClass = "", oneYear = ""] = one.split("|");
		const [twoClass = "", twoYear = ""] = two.split("|");
		expect(found).toEqual({
			pupils: [
				`Ada|Quill|${oneClass}|${oneYear}`,
				`Enid|Lask|${oneClass}|${oneYear}`,
				`Joe|Vane|${twoClass}|${twoYear}`,
				`Wilma|Ferro|${twoClass}|${twoYear}`,
			],
			rejected: [],
		});
	});

	test("may repeat the headings below each of them", async () => {
		const found = await classesIn(
			"Class 3P,,",
			"Forename,Surname,Photo",
			"Ada,Quill,Yes",
			"Class 4B,,",
			"Forename,Surname,Photo",
			"Joe,Vane,Yes",
		);
		expect(found).toEqual({ pupils: ["Ada|Quill|3P|", "Joe|Vane|4B|"], rejected: [] });
	});

	test("stand in a list of one column too", async () => {
		const found = await classesIn("Name", "Class 3P", "Ada Quill", "Year 4", "Joe Vane");
		expect(found.pupils).toEqual(["Ada|Quill|3P|", "Joe|Vane||4"]);
	});

	test("a child with a forename only stays a child", async () => {
		const found = await classesIn(
			"Forename,Surname,Photo",
			"Ada,Quill,Yes",
			"Willow,,",
			"Joe,Vane,No",
		);
		expect(found.pupils).toEqual(["Ada|Quill||", "Willow|||", "Joe|Vane||"]);
	});

	test("a title that is no class gives none", async () => {
		const found = await classesIn(
			"Class list for Year 9,,",
			"Forename,Surname,Photo",
			"Ada,Quill,Yes",
		);
		expect(found.pupils).toEqual(["Ada|Quill||"]);
	});

	test("a class that lost its name is a row left out", async () => {
		const found = await classesIn("Forename,Surname,Class", "Ada,Quill,3P", ",,4B", "Joe,Vane,3P");
		expect(found).toEqual({ pupils: ["Ada|Quill|3P|", "Joe|Vane|3P|"], rejected: [3] });
	});
});

describe("a class that stands beside the first of its pupils only", () => {
	test("is theirs down to the next one", async () => {
		const found = await classesIn(
			"Class,Year,Forename,Surname",
			"3P,3,Ada,Quill",
			",,Enid,Lask",
			",,Una,Wyke",
			"4B,4,Joe,Vane",
			",,Wilma,Ferro",
		);
		expect(found.pupils).toEqual([
			"Ada|Quill|3P|3",
			"Enid|Lask|3P|3",
			"Una|Wyke|3P|3",
			"Joe|Vane|4B|4",
			"Wilma|Ferro|4B|4",
		]);
	});

	test("is nobody else's where classes repeat: the blank is a blank", async () => {
		const found = await classesIn(
			"Class,Forename,Surname",
			"3P,Ada,Quill",
			"3P,Enid,Lask",
			",Una,Wyke",
			",Joe,Vane",
			",Wilma,Ferro",
		);
		expect(found.pupils.slice(2)).toEqual(["Una|Wyke||", "Joe|Vane||", "Wilma|Ferro||"]);
	});
});

test("a title that a printed list repeats on every page is no pupil", async () => {
	const { pupils, rejectedRows } = await inspect(
		csv(
			"Photo permissions",
			"Surname,Forename,Class",
			"Thorn,Amelia,4B",
			"Photo permissions",
			"Surname,Forename,Class",
			"Vane,Joe,4B",
		),
	);
	expect(pupils.map(({ forename }) => forename)).toEqual(["Amelia", "Joe"]);
	expect(rejectedRows).toMatchObject([{ line: 4, reason: "the list's title once more" }]);
});
