import { describe, expect, test } from "vitest";
import type { Pupil } from "../../../rules/domain/pupil";
import { inspectRoster } from "../../../storage/roster-import/inspect-roster";
import { buildWorkbook } from "./build-workbook";
import { csv, fileOf, inspect, today } from "./inspect";

const short = { given: "+", refused: "-", unknown: "?" };

/** "Forename (known as) Surname [known surname] class year consents left hidden" of every pupil. */
function show(pupils: readonly Pupil[]): string[] {
	return pupils.map((one) => {
		const { photo, name, work, achievement } = one.consent;
		return [
			one.forename,
			one.knownAs && `(${one.knownAs})`,
			one.middle && `<${one.middle}>`,
			one.surname,
			one.knownSurname && `[${one.knownSurname}]`,
			one.class,
			one.year,
			[photo, name, work, achievement].map((consent) => short[consent]).join(""),
		]
			.filter(Boolean)
			.join(" ");
	});
}

function inspectAll(...files: readonly (readonly string[])[]) {
	return inspectRoster(
		files.map((lines, at) => fileOf(`list-${at}.csv`, csv(...lines))),
		{ today },
	);
}

const students = [
	"StudentId,FirstName,LastName,YearGroup,TutorGroup",
	"71,Augustus,Thorne,Year 3,3W",
	"72,Wilma,Ferro,Year 3,3W",
	"73,Enid,Lask,Year 4,4W",
];
const consentTable = [
	"StudentId,parentalConsentTypeName,latestConsentStatus",
	"71,Social Media,Granted",
	"72,Social Media,Refused",
];

describe("lists that name pupils by a number only", () => {
	const joined = ["Augustus Thorne 3W 3 ++++", "Wilma Ferro 3W 3 ----", "Enid Lask 4W 4 ????"];

	test("belong to the names of the other file", async () => {
		expect(show((await inspectAll(students, consentTable)).pupils)).toEqual(joined);
	});

	test("may come before it", async () => {
		const { pupils } = await inspectAll(consentTable, students);
		expect(show(pupils).sort()).toEqual([...joined].sort());
	});

	test("say the line of a number that nobody has", async () => {
		const found = await inspectAll(students, [...consentTable, "99,Social Media,Granted"]);
		expect(found.pupils).toHaveLength(3);
		expect(found.rejectedRows.map(({ file, line }) => [file, line])).toEqual([["list-1.csv", 4]]);
	});

	test("are refused alone", async () => {
		expect((await inspectAll(consentTable)).refusal).toBe("no-names");
	});

	test("are refused where the number may be a mere count", async () => {
		const counted = (lines: readonly string[]) =>
			lines.map((line) => line.replace("StudentId", "ID"));
		expect((await inspectAll(counted(students), counted(consentTable))).refusal).toBe("no-names");
	});
});

describe("one child under two names", () => {
	const legal = ["Legal Forename,Preferred Forename,Legal Surname,Preferred Surname,Class"];
	const used = ["Forename,Surname,Class,Photo consent"];

	test.each([
		[
			"a used forename",
			"Elizabeth,Libby,Quill,,3P",
			"Libby,Quill,3P,No",
			"Elizabeth (Libby) Quill 3P -???",
		],
		["a used surname", "Ada,,Quill,Oxley,3P", "Ada,Oxley,3P,No", "Ada Quill [Oxley] 3P -???"],
	])("is joined by %s, in either order of the files", async (_, first, second, expected) => {
		const files = [
			[...legal, first],
			[...used, second],
		];
		expect(show((await inspectAll(...files)).pupils)).toEqual([expected]);
		expect(show((await inspectAll(...files.reverse())).pupils)).toEqual([expected]);
	});

	test("is joined where a hyphen parts the forename", async () => {
		const list = ["Forename,Surname,Class", "Mary-Kate,Ames,3P"];
		const { pupils } = await inspectAll(list, ["Name,Photo consent", "Mary Kate Ames,No"]);
		expect(show(pupils)).toEqual(["Mary-Kate Ames 3P -???"]);
	});

	test("stays two where one list names both", async () => {
		const { pupils } = await inspectAll([
			"Forename,Known as,Surname,Class,Photo consent",
			"Elizabeth,Libby,Quill,3P,Yes",
			"Libby,,Quill,3P,No",
		]);
		expect(show(pupils)).toEqual(["Elizabeth (Libby) Quill 3P +???", "Libby Quill 3P -???"]);
	});

	test("stays two where the classes differ", async () => {
		const { pupils } = await inspectAll(
			[...legal, "Elizabeth,Libby,Quill,,3P"],
			[...used, "Libby,Quill,5P,No"],
		);
		expect(pupils).toHaveLength(2);
	});
});

describe("headings over several columns", () => {
	const rows = [
		["", "", "", "Photographs", "", "", "Name", ""],
		["Forename", "Surname", "Class", "Website", "Twitter", "Press", "Website", "Twitter"],
		["Ada", "Quill", "3P", "Yes", "No", "Yes", "Yes", "Yes"],
	];
	const lines = rows.map((row) => row.join(","));

	test("give the columns below them their purpose, to be confirmed", async () => {
		const found = await inspect(csv(...lines));
		expect(found.columns).toMatchObject({
			Twitter: "consent:photo",
			"Twitter (2)": "consent:name",
			Website: "drop",
			Press: "drop",
		});
		expect(show(found.pupils)).toEqual(["Ada Quill 3P ????"]);
		expect(found.decisions.map(({ kind }) => kind)).toEqual(["purpose", "purpose"]);
	});

	test("hold to the end of the row in a workbook that leaves empty cells out", async () => {
		const found = await inspect(buildWorkbook([{ name: "3P", rows }]), { name: "a.xlsx" });
		expect(found.columns).toMatchObject({
			Twitter: "consent:photo",
			"Twitter (2)": "consent:name",
		});
	});

	test("may have their parts in the row below the names' headings", async () => {
		const found = await inspect(
			csv(
				"Forename,Surname,Photographs,,Name",
				",,Website,Social media,Social media",
				"Ada,Quill,Yes,No,Yes",
			),
		);
		expect(show(found.pupils)).toEqual(["Ada Quill -+??"]);
	});
});
