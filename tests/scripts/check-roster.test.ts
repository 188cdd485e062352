import { describe, expect, test } from "vitest";
import { check, line, useFiles } from "./run-check";

useFiles();

describe("the check command with rosters", { timeout: 60_000 }, () => {
	test("reads roster and staff, says on standard error what counts as unknown, and names nobody", async () => {
		const args = [
			"--policy",
			"policy.json",
			"--roster",
			"roster.csv",
			"--roster",
			"roster.xlsx",
			"--staff",
			"staff.csv",
		];
		const { code, lines, stderr } = await check(args, line({ id: "a", text: "#Fairmead" }));
		expect({ code, lines }).toEqual({
			code: 0,
			lines: [{ id: "a", status: "checked", findings: [] }],
		});
		expect(stderr).toContain(
			'"Photo" needs a decision (value) and counts as unknown: 1 rows, first in line 3',
		);
		expect(stderr).toContain("line 4 is left out: a name that begins like a formula");
		expect(stderr).not.toMatch(/Amelia|Thorn|Vane|Pell/);
	});

	test("warns of a consent that the policy needs and no column tells, and of what follows", async () => {
		const at = async (policy: string) => {
			const { stderr } = await check(["--policy", policy, "--roster", "names.csv"]);
			return stderr.split("\n").filter((said) => said.startsWith("Warning"));
		};
		const warning = (purpose: string, follows: string) =>
			`Warning: names.csv: no column tells the consent "${purpose}", which the policy needs: ${follows}`;
		expect(await at("westfield")).toEqual([
			warning("photo", "every pupil counts as refused"),
			warning("achievement", "whether it was given is not checked"),
		]);
		expect(await at("lickey-hills")).toEqual([
			warning("work", "every pupil counts as given, nobody's is held"),
		]);
		expect(await at("st-peters-pilning")).toEqual([]);
	});

	test("shows what the import understood, merged, without keys", async () => {
		const { code, lines } = await check([
			"--inspect-roster",
			"roster.csv",
			"roster.xlsx",
			"--today",
			"2026-10-01",
		]);
		expect(code).toBe(0);
		expect(Object.keys(lines[0] ?? {})).toEqual([
			"outcome",
			"reason",
			"columns",
			"pupils",
			"counts",
			"decisions",
			"rejectedRows",
			"warnings",
		]);
		expect(lines[0]).toMatchObject({
			outcome: "needs-decision",
			columns: {
				Forename: "forename",
				Surname: "surname",
				Class: "class",
				Photo: "consent:photo",
				Name: "name",
			},
			counts: { photo: { given: 0, refused: 1, unknown: 1 } },
			rejectedRows: [{ line: 4, reason: "a name that begins like a formula (= + - @)" }],
		});
		expect(lines[0]?.["pupils"]).toContainEqual({
			forename: "Amelia",
			knownAs: "",
			middle: "",
			surname: "Thorn",
			knownSurname: "",
			class: "4B",
			year: null,
			left: false,
			doNotShow: false,
			consent: { photo: "refused", name: "refused", work: "unknown", achievement: "unknown" },
		});
	});

	test("applies a saved mapping", async () => {
		const { lines } = await check(["--inspect-roster", "roster.csv", "--mapping", "mapping.json"]);
		expect(lines[0]).toMatchObject({
			outcome: "ok",
			decisions: [],
			counts: { photo: { given: 1, refused: 1 } },
		});
	});

	test("prints a refusal and ends with status 2", async () => {
		const { code, lines } = await check(["--inspect-roster", "pdf.csv"]);
		expect(code).toBe(2);
		expect(lines).toMatchObject([
			{ outcome: "refused", reason: expect.stringContaining("PDF") as string, pupils: [] },
		]);
	});
});
