import { describe, expect, test } from "vitest";
import type { RosterMapping } from "../../../storage/roster-import/columns/roster-mapping";
import { inspectRoster } from "../../../storage/roster-import/inspect-roster";
import { buildWorkbook } from "./build-workbook";
import { csv, fileOf, inspect, today } from "./inspect";

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
			tables: [
				{ headings: headings.toReversed(), title: "", roles, values, types: [], rowMeans: null },
			],
		};
		const { outcome, pupils } = await inspect(text, { mapping });
		expect(outcome).toBe("ok");
		expect(pupils.map(({ consent }) => consent.photo)).toEqual(["given", "refused"]);
	});

	test("is left aside for another set of headings", async () => {
		const mapping: RosterMapping = {
			format: 1,
			tables: [{ headings: ["Forename"], title: "", roles, values, types: [], rowMeans: null }],
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
			title: "",
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

describe("lists of one consent each, all below the same headings", () => {
	const list = (answer: string) => csv("Student,Form,Consent status", `Amelia Thorn,4B,${answer}`);
	const files = [
		fileOf("Consents - photographs 2026-09.csv", list("Confirmed")),
		fileOf("Consents - names online 2026-09.csv", list("Declined")),
	];
	const inspectBoth = (mapping?: RosterMapping) => inspectRoster(files, { today, mapping });
	const decide = (title: string, is: "consent:photo" | "consent:name") => ({
		headings: ["Student", "Form", "Consent status"],
		title,
		roles: [{ of: "Consent status", is }],
		values: [],
		types: [],
		rowMeans: null,
	});
	const photographs = decide("consents photographs", "consent:photo");

	test("are asked about one by one, and told apart in the columns", async () => {
		const { decisions, columns, tables } = await inspectBoth();
		expect(decisions.map(({ file, role }) => [file, role])).toEqual([
			["Consents - photographs 2026-09.csv", "consent:photo"],
			["Consents - names online 2026-09.csv", "consent:name"],
		]);
		expect(columns).toMatchObject({
			"Consent status (Consents - photographs 2026-09.csv)": "consent:photo",
			"Consent status": "consent:name",
		});
		expect(tables.map(({ title }) => title)).toEqual([
			"consents photographs",
			"consents names online",
		]);
	});

	test("a decision about one of them does not count for the other", async () => {
		const { decisions, pupils } = await inspectBoth({ format: 1, tables: [photographs] });
		expect(decisions.map(({ role }) => role)).toEqual(["consent:name"]);
		expect(pupils).toMatchObject([{ consent: { photo: "given", name: "unknown" } }]);
	});

	test("a remembered decision counts for a later export of the same list only", async () => {
		const mapping: RosterMapping = { format: 1, tables: [photographs] };
		const consentIn = async (name: string) =>
			(await inspect(list("Confirmed"), { name, mapping })).pupils[0]?.consent.photo;
		expect(await consentIn("Consents - photographs 2027-09.csv")).toBe("given");
		expect(await consentIn("Consents - school trips 2027-09.csv")).toBe("unknown");
	});

	test("a sheet for each consent is a list for each", async () => {
		const rows = [
			["Pupil", "Form", "Consent"],
			["Amelia Thorn", "4B", "Yes"],
		];
		const sheets = [
			{ name: "Photos", rows },
			{ name: "Names", rows },
		];
		const { decisions } = await inspect(buildWorkbook(sheets), { name: "list.xlsx" });
		expect(decisions.map(({ sheet, role }) => [sheet, role])).toEqual([
			["Photos", "consent:photo"],
			["Names", "consent:name"],
		]);
	});
});

test("a decision holds for headings in another order and with other capitals", async () => {
	const table = {
		headings: ["Photo", "Surname", "Forename"],
		title: "",
		roles: [{ of: "Photo", is: "drop" as const }],
		values: [],
		types: [],
		rowMeans: null,
	};
	const { columns } = await inspect(csv("FORENAME,SURNAME,PHOTO", "Joe,Vane,Yes"), {
		mapping: { format: 1, tables: [table] },
	});
	expect(columns["PHOTO"]).toBe("drop");
});
