import { expect, test } from "vitest";
import { asQuestion, editFor } from "../../entrypoints/options/roster/open-decisions";
import { editMapping } from "../../entrypoints/roster-desk/edit-mapping";
import type { Decision } from "../../storage/roster-import/columns/decision";
import type { RosterMapping } from "../../storage/roster-import/columns/roster-mapping";
import type { InspectedTable } from "../../storage/roster-import/roster-inspection";

const empty: RosterMapping = { format: 1, tables: [] };
const headings = ["Name", "Photos"];
const key = { headings, title: "" };
const decision: Decision = {
	kind: "value",
	file: "a.csv",
	sheet: null,
	heading: "Photos",
	value: "x",
	role: "consent:photo",
	rows: 3,
	line: 2,
	question: "What does “x” mean?",
};
const table: InspectedTable = {
	file: "a.csv",
	sheet: null,
	title: "",
	headerLine: 1,
	columns: [{ heading: "Photos", role: "consent:photo", samples: [] }],
	types: [{ type: "Use of image", role: "drop" }],
};

test("a later decision about the same value replaces the earlier", () => {
	const value = { kind: "value", heading: "Photos", value: "x" } as const;
	const once = editMapping(empty, key, { ...value, means: "given" });
	const twice = editMapping(once, key, { ...value, means: "refused" });
	expect(twice.tables).toEqual([
		{
			headings,
			title: "",
			roles: [],
			types: [],
			rowMeans: null,
			values: [{ heading: "Photos", value: "x", means: "refused" }],
		},
	]);
});

test("decisions about one table leave another alone", () => {
	const one = editMapping(empty, key, { kind: "role", heading: "Photos", role: "drop" });
	const both = editMapping(
		one,
		{ headings: ["Other"], title: "" },
		{ kind: "row", means: "given" },
	);
	expect(both.tables).toHaveLength(2);
	expect(both.tables).toContainEqual(one.tables[0]);
});

test("decisions about one title leave another's alone, and take up what holds for every title", () => {
	const role = (is: "consent:photo" | "consent:name") =>
		({ kind: "role", heading: "Photos", role: is }) as const;
	const value = { kind: "value", heading: "Photos", value: "x", means: "given" } as const;
	const one = editMapping(
		editMapping(empty, key, value),
		{ headings, title: "a" },
		role("consent:photo"),
	);
	const both = editMapping(one, { headings, title: "b" }, role("consent:name"));
	expect(
		both.tables.map(({ title, roles, values }) => [title, roles[0]?.is, values.length]),
	).toEqual([
		["", undefined, 1],
		["a", "consent:photo", 1],
		["b", "consent:name", 1],
	]);
});

test("an edit takes up decisions on the same headings in another order", () => {
	const before = { kind: "value", heading: "Photos", value: "x", means: "given" } as const;
	const known = editMapping(empty, { headings: headings.toReversed(), title: "" }, before);
	const { tables } = editMapping(known, key, { kind: "row", means: "refused" });
	expect(tables).toMatchObject([{ headings, values: [{ value: "x" }], rowMeans: "refused" }]);
});

test("a heading called __proto__ is a heading", () => {
	const edit = { kind: "role", heading: "__proto__", role: "surname" } as const;
	expect(editMapping(empty, { headings: ["__proto__"], title: "" }, edit).tables[0]?.roles).toEqual(
		[{ of: "__proto__", is: "surname" }],
	);
});

test.each<[string, Partial<Decision>, string, object]>([
	["a value", {}, "refused", { kind: "value", heading: "Photos", value: "x", means: "refused" }],
	["an empty cell", { value: "" }, "given", { kind: "value", value: "", means: "given" }],
	["rows without an answer", { kind: "no-status" }, "given", { kind: "row", means: "given" }],
	[
		"a column that means the opposite",
		{ kind: "inverted" },
		"inverted:photo",
		{ kind: "role", heading: "Photos", role: "inverted:photo" },
	],
	[
		"a consent type",
		{ kind: "type", value: "Use of image" },
		"consent:photo",
		{ kind: "type", type: "Use of image", role: "consent:photo" },
	],
	[
		"a type that means the opposite",
		{ kind: "inverted", heading: "Use of image" },
		"consent:photo",
		{ kind: "type", type: "Use of image", role: "consent:photo" },
	],
])("an answer about %s becomes a decision", (_, change, answer, edit) => {
	expect(editFor({ ...decision, ...change }, answer, table)).toMatchObject(edit);
});

test("an answer that none of the buttons gives changes nothing", () => {
	expect(editFor(decision, "perhaps", table)).toBeNull();
	expect(editFor({ ...decision, kind: "purpose" }, "perhaps", table)).toBeNull();
});

test.each(["value", "inverted", "purpose", "type", "no-status"] as const)(
	"every answer offered to a question about %s is understood",
	(kind) => {
		const role = kind === "inverted" ? "inverted:photo" : "consent:photo";
		const asked = {
			...decision,
			kind,
			role,
			value: kind === "type" ? "Use of image" : "x",
		} as const;
		const { choices } = asQuestion(asked, 0);
		expect(choices.length).toBeGreaterThan(1);
		expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
		for (const { value } of choices) expect(editFor(asked, value, table)).not.toBeNull();
	},
);
