import { describe, expect, test } from "vitest";
import type { RosterMapping } from "../../../storage/roster-import/roster-mapping";
import { csv, inspect } from "./inspect";

describe("an administrator's mapping", () => {
	const text = csv(
		"Forename,Surname,Photo,NO filming or photos",
		"Amelia,Thorn,x,",
		"Joe,Vane,Yes,Yes",
	);
	const headings = ["Forename", "Surname", "Photo", "NO filming or photos"];
	const roles: RosterMapping["tables"][number]["roles"] = [
		{ of: "Forename", is: "forename" },
		{ of: "Surname", is: "surname" },
		{ of: "Photo", is: "consent:photo" },
		{ of: "NO filming or photos", is: "inverted:photo" },
	];
	const values = [
		{ heading: "Photo", value: "X", means: "given" as const },
		{ heading: "NO filming or photos", value: "", means: "given" as const },
	];

	test("is asked for before anything doubtful counts", async () => {
		const { outcome, decisions, pupils } = await inspect(text);
		expect(outcome).toBe("needs-decision");
		expect(decisions.map(({ kind, heading }) => `${kind} ${heading}`)).toEqual([
			"value Photo",
			"inverted NO filming or photos",
		]);
		expect(pupils.map(({ consent }) => consent.photo)).toEqual(["unknown", "unknown"]);
	});

	test("decides words and the inverted switch, and is found again by its set of headings", async () => {
		const mapping: RosterMapping = {
			format: 1,
			tables: [{ headings: headings.toReversed(), roles, values, types: [], rowMeans: null }],
		};
		const { outcome, pupils } = await inspect(text, { mapping });
		expect(outcome).toBe("ok");
		expect(pupils.map(({ consent }) => consent.photo)).toEqual(["given", "refused"]);
	});

	test("is left aside for another set of headings", async () => {
		const mapping: RosterMapping = {
			format: 1,
			tables: [{ headings: ["Forename"], roles, values, types: [], rowMeans: null }],
		};
		expect((await inspect(text, { mapping })).outcome).toBe("needs-decision");
	});

	test("says what a type means and what a row without an answer means", async () => {
		const long = csv(
			"Forename,Surname,Consent Type",
			"Amelia,Thorn,Photographs",
			"Amelia,Thorn,Agreement 3",
		);
		expect((await inspect(long)).decisions.map(({ kind }) => kind)).toEqual(["no-status", "type"]);
		const table = {
			headings: ["Forename", "Surname", "Consent Type"],
			roles: [
				{ of: "Forename", is: "forename" as const },
				{ of: "Surname", is: "surname" as const },
				{ of: "Consent Type", is: "consent-type" as const },
			],
			values: [],
			types: [{ of: "Agreement 3", is: "consent:work" as const }],
			rowMeans: "given" as const,
		};
		const { outcome, pupils } = await inspect(long, { mapping: { format: 1, tables: [table] } });
		expect(outcome).toBe("ok");
		expect(pupils).toMatchObject([{ consent: { photo: "given", work: "given", name: "unknown" } }]);
	});
});
