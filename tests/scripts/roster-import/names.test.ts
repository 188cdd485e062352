import { describe, expect, test } from "vitest";
import { rosterMapping } from "../../../storage/roster-import/columns/roster-mapping";
import { csv, inspect } from "./inspect";

describe("names that are none", () => {
	test.each([
		["a control character", "Ame\u0007lia", "a name with control characters"],
		["a zero byte", "Ame\u0000lia", "a name with control characters"],
		[
			"a direction override",
			"Ame\u202Elia",
			"a name with signs that reverse the direction of writing",
		],
		["a formula", '=HYPERLINK("x")', "a name that begins like a formula (= + - @)"],
		["a plus", "+44", "a name that begins like a formula (= + - @)"],
		["a minus", "-1+1", "a name that begins like a formula (= + - @)"],
		["an at sign", "@SUM(A1)", "a name that begins like a formula (= + - @)"],
		["101 characters", "A".repeat(101), "a name of more than 100 characters"],
		["10,000 characters", "A".repeat(10_000), "a name of more than 100 characters"],
		["nothing", "", "no name"],
	])("rejects the row of %s by its line", async (_, forename, reason) => {
		const surname = forename === "" ? "" : "Thorn";
		const cell = `"${forename.replaceAll('"', '""')}"`;
		const { pupils, rejectedRows, outcome } = await inspect(
			csv("Forename,Surname,Class", "Joe,Vane,4B", `${cell},${surname},4B`),
		);
		expect(outcome).toBe("ok");
		expect(pupils).toHaveLength(1);
		expect(rejectedRows).toMatchObject([{ line: 3, reason }]);
		expect(JSON.stringify(rejectedRows)).not.toContain("Ame");
	});

	test("takes exactly 100 characters, a dash for none and an apostrophe", async () => {
		const { pupils } = await inspect(
			csv("Forename,Known as,Surname", `${"A".repeat(100)},-,Thorn`, "Joe,N/A,'Abd"),
		);
		expect(pupils).toMatchObject([
			{ forename: "A".repeat(100), knownAs: "" },
			{ knownAs: "", surname: "'Abd" },
		]);
	});

	test("treats __proto__ and constructor as names and headings like any other", async () => {
		const { pupils, columns } = await inspect(
			csv("Forename,Surname,__proto__,constructor", "__proto__,constructor,x,y"),
		);
		expect(pupils).toMatchObject([{ forename: "__proto__", surname: "constructor" }]);
		expect(Object.keys(columns)).toEqual(["Forename", "Surname", "__proto__", "constructor"]);
		expect(Object.prototype).not.toHaveProperty("x");
		expect(
			rosterMapping.safeParse({
				format: 1,
				tables: [{ headings: ["__proto__"], roles: [{ of: "__proto__", is: "name" }] }],
			}).success,
		).toBe(true);
	});

	test("keeps nothing of dropped columns and of the reason for a flag", async () => {
		const found = await inspect(
			csv(
				"UPN,Forename,Surname,DOB,SEN Status,Court order,Photo",
				"A820200012345,Amelia,Thorn,01/02/2017,K,see file XY,Yes",
			),
		);
		const kept = JSON.stringify([found.pupils, found.decisions, found.warnings]);
		for (const secret of ["A820200012345", "01/02/2017", "2017", "XY", '"K"'])
			expect(kept).not.toContain(secret);
		expect(found.pupils).toMatchObject([{ doNotShow: true }]);
	});
});

describe("whole names in one column", () => {
	const namesOf = async (...names: readonly string[]) => {
		const { pupils, warnings } = await inspect(
			csv("Name,Class,Photo", ...names.map((name) => `${name},4B,Yes`)),
		);
		const shown = pupils.map(({ forename, surname }) => `${forename}|${surname}`);
		return { shown, warnings };
	};

	test("have the surname first where most cells show it, and the administrator is told", async () => {
		const { shown, warnings } = await namesOf("Thorn Amelia", "Vane Oscar", "Quill Erin", "Lin Wu");
		expect(shown).toEqual(["Amelia|Thorn", "Oscar|Vane", "Erin|Quill", "Wu|Lin"]);
		expect(warnings).toEqual([
			'"Name" is read with the surname first, as most of its cells have it: look at the names.',
		]);
	});

	test("are read so in capitals too", async () => {
		const { shown } = await namesOf("THORN Amelia", "VANE Oscar", "QUILL XIA");
		expect(shown).toEqual(["Amelia|THORN", "Oscar|VANE", "XIA|QUILL"]);
	});

	test("keep the forename first where the cells do not agree, or say nothing", async () => {
		const agreed = await namesOf("Amelia Thorn", "Oscar Vane", "Quill Erin");
		expect(agreed).toEqual({ shown: ["Amelia|Thorn", "Oscar|Vane", "Quill|Erin"], warnings: [] });
		expect((await namesOf("Thorn Vane", "Xia Quill")).shown).toEqual(["Thorn|Vane", "Xia|Quill"]);
	});

	test.each([
		["McDONALD Iona", "Iona|McDONALD"],
		["de SOUZA Maria", "Maria|de SOUZA"],
		["O’NEILL Seán", "Seán|O’NEILL"],
		["d'ANGELO Rosa", "Rosa|d'ANGELO"],
	])("know the surname of %s by its capitals", async (name, expected) => {
		expect((await namesOf(name)).shown).toEqual([expected]);
	});
});

describe("a form that parents fill in", () => {
	test("names the child, not who answered, and its own numbers are no pupil's", async () => {
		const heading = "ID,Start time,Completion time,Name,Child’s full name,Child’s class,Photo";
		const { columns, pupils } = await inspect(
			csv(heading, "1,a,b,Helen Thorn,Amelia Thorn,4B,Yes", "2,a,b,Mark Thorn,Amelia Thorn,4B,No"),
		);
		expect(columns).toMatchObject({ ID: "drop", Name: "drop", "Child’s full name": "name" });
		expect(pupils).toMatchObject([{ forename: "Amelia", consent: { photo: "refused" } }]);
	});

	test.each([
		["Your name,Your child's name", "Helen Thorn,Amelia Thorn"],
		["First name,Last name,Child's first name,Child's surname", "Helen,Thorn,Amelia,Thorn"],
	])("takes the child's name of %s", async (headings, cells) => {
		const { pupils } = await inspect(csv(`${headings},Class,Photo`, `${cells},4B,Yes`));
		expect(pupils).toMatchObject([{ forename: "Amelia", surname: "Thorn", knownAs: "" }]);
	});
});
