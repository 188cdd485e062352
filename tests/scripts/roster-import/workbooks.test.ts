import { describe, expect, test } from "vitest";
import { buildWorkbook } from "./build-workbook";
import { inspect } from "./inspect";

const heading = ["Forename", "Surname", "Class", "Photo"];
const read = (...given: Parameters<typeof buildWorkbook>) =>
	inspect(buildWorkbook(...given), { name: "list.xlsx" });
const named = (found: Awaited<ReturnType<typeof read>>) =>
	found.pupils.map(({ forename, surname }) => `${forename} ${surname}`);

describe("workbooks", () => {
	test("give every sheet that lists pupils, with title rows, and say which they leave out", async () => {
		const found = await read([
			{ name: "Read me", rows: [["How to use this"], ["Call the office"]] },
			{ name: "4B", rows: [["Class list"], [], heading, ["Amelia", "Thorn", "4B", "Yes"]] },
			{ name: "5C", rows: [heading, ["Joe", "Vane", "5C", "No"]] },
			{
				name: "Staff",
				rows: [
					["Forename", "Surname"],
					["Helen", "Pell"],
				],
			},
			{ name: "Old", rows: [heading, ["Ivy", "Lin", "6A", "Yes"]], isHidden: true },
		]);
		expect(named(found)).toEqual(["Amelia Thorn", "Joe Vane"]);
		expect(found.warnings).toHaveLength(3);
	});

	test("take the sheet's name for the class where each class has a sheet", async () => {
		const { pupils } = await read([
			{
				name: "Oak",
				rows: [
					["Name", "Photo"],
					["Amelia Thorn", "Yes"],
				],
			},
			{
				name: "Ash",
				rows: [
					["Name", "Photo"],
					["Joe Vane", "No"],
				],
			},
		]);
		expect(pupils.map((pupil) => pupil.class)).toEqual(["Oak", "Ash"]);
	});

	test("hold dates as day numbers: a leaver has left, a coming one has not", async () => {
		const date = (serial: number) => ({ xml: `<c ADDRESS s="1"><v>${serial}</v></c>` });
		const { pupils } = await read([
			{
				name: "A",
				rows: [
					["Forename", "Surname", "Leaving date"],
					["Amelia", "Thorn", date(46265)],
					["Joe", "Vane", date(46600)],
					["Ivy", "Lin", 46265],
				],
			},
		]);
		expect(pupils.map(({ left }) => left)).toEqual([true, false, true]);
	});

	test("are read with formulas, booleans, rich text, inline text, errors and cells without an address", async () => {
		const cells = [
			{
				xml: `<c t="inlineStr"><is><r><t>Ame</t></r><r><t xml:space="preserve">lia </t></r><rPh><t>xx</t></rPh></is></c>`,
			},
			{ xml: `<c t="str"><f>A1</f><v>O&apos;Dell &amp; Pell</v></c>` },
			{ xml: `<c t="e"><v>#N/A</v></c>` },
			{ xml: `<c t="b"><v>1</v></c>` },
			{ xml: `<c><f>1+1</f></c>` },
		];
		const found = await read([{ name: "A", rows: [[...heading, "Work"], cells] }]);
		expect(found.pupils).toMatchObject([
			{
				forename: "Amelia",
				surname: "O'Dell & Pell",
				class: "",
				consent: { photo: "given", work: "unknown" },
			},
		]);
		expect(found.warnings).toEqual([expect.stringContaining("1 formulas were never calculated")]);
	});

	test("keep gaps between rows and cells, and the line that a person sees", async () => {
		const found = await read([
			{ name: "A", rows: [[], [], heading, [], ["Amelia", "", "", "Yes"], ["", "", "4B", "Yes"]] },
		]);
		expect(found.pupils).toMatchObject([
			{ forename: "Amelia", surname: "", class: "", consent: { photo: "given" } },
		]);
		expect(found.rejectedRows).toMatchObject([{ line: 6, reason: "no name" }]);
	});

	test("give a merged cell's text to all its rows, and a title's to none", async () => {
		const rows = [
			["Pupils of the school"],
			["Class", "Forename", "Surname"],
			["4B", "Amelia", "Thorn"],
			["", "Joe", "Vane"],
			["5C", "Ivy", "Lin"],
		];
		const { pupils } = await read([{ name: "A", rows, merges: ["A1:C1", "A3:A4"] }]);
		expect(pupils.map((pupil) => pupil.class)).toEqual(["4B", "4B", "5C"]);
	});

	test("may use a namespace prefix, single quotes, comments and the 1904 calendar", async () => {
		const sheet = `<?xml version="1.0"?><x:worksheet><!-- > --><x:sheetData><x:row r='1'><x:c r='A1' t='inlineStr'><x:is><x:t>Name</x:t></x:is></x:c><x:c r='B1' t='inlineStr'><x:is><x:t>Leaving date</x:t></x:is></x:c></x:row><x:row><x:c t='inlineStr'><x:is><x:t><![CDATA[Amelia <Thorn]]></x:t></x:is></x:c><x:c s='1'><x:v>44803</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
		const parts = {
			"xl/worksheets/sheet1.xml": sheet,
			"xl/workbook.xml": `<workbook><workbookPr date1904="1"/><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>`,
		};
		const { pupils } = await read([{ name: "A", rows: [] }], parts);
		expect(pupils).toMatchObject([{ surname: "<Thorn", left: true }]);
	});
});
