import { describe, expect, test } from "vitest";
import type { ColumnRole } from "../../../storage/roster-import/columns/column-role";
import { csv, inspect } from "./inspect";

const rows = [
	"Thorn,Amelia,4B,Yes",
	"Vane,Oscar,4B,No",
	"Quill,Erin,3P,Yes",
	"Lask,Owen,3P,",
	"Wyke,Isla,3P,No",
];

function rolesIn(found: Awaited<ReturnType<typeof inspect>>) {
	return found.tables[0]?.columns.map(({ heading, role }) => [heading, role].join(" "));
}

describe("a list without headings", () => {
	test("is proposed by its cells and asks", async () => {
		const found = await inspect(csv(...rows));
		expect(rolesIn(found)).toEqual([
			"(column 1) surname",
			"(column 2) forename",
			"(column 3) class",
			"(column 4) consent-status",
		]);
		expect(found.outcome).toBe("needs-decision");
		expect(found.decisions.map(({ kind }) => kind)).toEqual(["headings", "purpose"]);
		expect(found.pupils).toHaveLength(5);
		expect(found.pupils[0]).toMatchObject({
			forename: "Amelia",
			surname: "Thorn",
			class: "4B",
			consent: { photo: "unknown", name: "unknown" },
		});
	});

	test("counts once every column is confirmed", async () => {
		const roles = (["surname", "forename", "class", "consent:photo"] as const).map(
			(is: ColumnRole, at) => ({ of: `(column ${at + 1})`, is }),
		);
		const table = {
			headings: roles.map(({ of }) => of),
			title: "",
			roles,
			values: [],
			types: [],
			rowMeans: null,
		};
		const found = await inspect(csv(...rows), { mapping: { format: 1, tables: [table] } });
		expect(found.outcome).toBe("ok");
		expect(found.pupils.map(({ consent }) => consent.photo)).toEqual([
			"given",
			"refused",
			"given",
			"unknown",
			"refused",
		]);
	});

	test.each([
		["whole names", ["Amelia Thorn,4B", "Oscar Vane,4B", "Erin Quill,3P"], "name class"],
		[
			"surname, comma, forename",
			['"Thorn, Amelia",4,Yes', '"Vane, Oscar",4,No', '"Quill, Erin",R,Yes'],
			"name year consent-status",
		],
		[
			"numbers, sex and birthdays",
			[
				"1041,Amelia,Thorn,F,01/02/2017",
				"1042,Oscar,Vane,M,03/04/2016",
				"1043,Erin,Quill,F,05/06/2017",
				"1044,Owen,Lask,M,07/08/2016",
			],
			"id forename surname drop drop",
		],
	])("reads %s", async (_, lines, roles) => {
		const found = await inspect(csv(...lines));
		expect(found.tables[0]?.columns.map(({ role }) => role).join(" ")).toBe(roles);
		expect(found.outcome).toBe("needs-decision");
	});

	test("with headings in another language keeps them", async () => {
		const found = await inspect(csv("Prénom,Nom de famille,Classe,Droit", ...rows));
		expect(rolesIn(found)?.map((role) => role.split(" ")[0])).toEqual([
			"Prénom",
			"Nom",
			"Classe",
			"Droit",
		]);
		expect(found.pupils).toHaveLength(5);
	});

	test.each([
		["a shopping list", ["Paper,2,4.50", "Glue,3,1.20", "Card,4,2.00", "Pens,9,0.50"]],
		["a letter", ["Dear parents,", "please bring a name tag.", "Yours, the office"]],
		["towns", ["Leeds,Yorkshire", "Bristol,Avon", "Derby,Derbyshire", "York,Yorkshire"]],
	])("%s is refused", async (_, lines) => {
		expect(await inspect(csv(...lines))).toMatchObject({ refusal: "no-names", pupils: [] });
	});
});
