import { describe, expect, test } from "vitest";
import { csv, inspect } from "./inspect";

const heading = "Forename,Surname,Class,Photo";

describe("cells that a spreadsheet would reckon out", () => {
	test.each(["=cmd", "＝cmd", "  =cmd", "@cmd", "+cmd"])(
		"reject a row whose name is %s",
		async (name) => {
			const found = await inspect(csv(heading, `${name},Rudd,3P,Yes`, "Ada,Quill,3P,Yes"));
			expect(found.rejectedRows.map(({ line }) => line)).toEqual([2]);
			expect(found.pupils.map(({ forename }) => forename)).toEqual(["Ada"]);
		},
	);

	test("leave a class out by its line, and keep the pupil", async () => {
		const found = await inspect(csv(heading, "Ada,Quill,=cmd|' /C calc'!A0,No", "Bea,Rudd,-,Yes"));
		expect(found.pupils.map((one) => [one.forename, one.class, one.consent.photo])).toEqual([
			["Ada", "", "refused"],
			["Bea", "", "given"],
		]);
		expect(found.warnings).toHaveLength(1);
		expect(found.warnings[0]).toContain("line 2");
		expect(JSON.stringify(found.pupils)).not.toContain("calc");
	});
});

describe("a list of staff given as pupils", () => {
	test("is refused", async () => {
		const found = await inspect(
			csv("Title,Forename,Surname,Job title", "Mrs,Ines,Fennimore,Teacher"),
		);
		expect(found.refusal).toBe("no-names");
	});

	test("is told from pupils with jobs", async () => {
		const found = await inspect(csv("Forename,Surname,Class,Role", "Ada,Quill,3P,School council"));
		expect(found.pupils).toHaveLength(1);
	});
});

test("a name that twenty thousand children bear is read without comparing each with each", async () => {
	const rows = Array.from({ length: 20_000 }, (_, at) => `A${at},Sam,Smith,3P`);
	const found = await inspect(csv("UPN,Forename,Surname,Class", ...rows));
	expect(found.pupils).toHaveLength(20_000);
}, 60_000);
