import { describe, expect, test } from "vitest";
import { rosterMapping } from "../../../storage/roster-import/roster-mapping";
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
