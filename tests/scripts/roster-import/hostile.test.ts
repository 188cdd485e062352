// Brings its own RegExp split, which is slow on long texts, as the check command and the pages have it.
import "twitter-text";
import { describe, expect, test } from "vitest";
import { inspectRoster } from "../../../storage/roster-import/inspect-roster";
import { buildWorkbook, zip } from "./build-workbook";
import { csv, fileOf, inspect, today } from "./inspect";

const row = ["Forename,Surname,Class,Photo", "Amelia,Thorn,4B,Yes"];
const bytesOf = (...codes: readonly number[]) =>
	Uint8Array.from({ length: 4096 }, (_, at) => codes[at] ?? (at * 31) % 251);
const utf16Name = Array.from("EncryptedPackage", (sign) => [sign.charCodeAt(0), 0]).flat();

function workbookWith(parts: Readonly<Record<string, string>>) {
	return buildWorkbook(
		[
			{
				name: "Pupils",
				rows: [
					["Forename", "Surname"],
					["Amelia", "Thorn"],
				],
			},
		],
		parts,
	);
}

/** Sets every size that a zip archive declares to one byte. */
function lieAboutSizes(archive: Uint8Array): Uint8Array {
	const copy = archive.slice();
	const view = new DataView(copy.buffer);
	for (let at = 0; at < copy.length - 4; at += 1) {
		if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
	}
	return copy;
}

const endlessText = "A".repeat(30_000);
const endlessRows = Array.from({ length: 80_000 }, () => [endlessText, endlessText]);

describe("files that are no roster", () => {
	test.each([
		["an empty file", new Uint8Array(), "empty"],
		["blank space", new TextEncoder().encode(" \r\n\t\r\n"), "empty"],
		["a PDF", new TextEncoder().encode("%PDF-1.7\n…"), "pdf"],
		["a PNG", bytesOf(0x89, 0x50, 0x4e, 0x47), "picture"],
		["a JPEG", bytesOf(0xff, 0xd8, 0xff, 0xe0), "picture"],
		[
			"a web page",
			new TextEncoder().encode("\uFEFF \n<!DOCTYPE html><table><tr><td>Forename"),
			"web-page",
		],
		[
			"a bare table of HTML",
			new TextEncoder().encode("<table border=1><tr><td>Forename"),
			"web-page",
		],
		["XML", new TextEncoder().encode('<?xml version="1.0"?><Workbook/>'), "xml"],
		["JSON", new TextEncoder().encode('[{"forename":"Amelia"}]'), "other-document"],
		["an old workbook", bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "old-excel"],
		[
			"a workbook with a password",
			bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0, ...utf16Name),
			"password",
		],
		["an archive", zip({ "list.csv": csv(...row) }), "archive"],
		["a word processor's document", zip({ "word/document.xml": "<w/>" }), "other-document"],
		["the first half of a workbook", workbookWith({}).slice(0, 700), "damaged"],
		["random bytes", bytesOf(0x01, 0x02, 0x03), "other-document"],
		["a list without names", new TextEncoder().encode(csv("Class,Photo", "4B,Yes")), "no-names"],
		["a letter", new TextEncoder().encode("Dear parents,\nplease bring a name tag.\n"), "no-names"],
		[
			"headings without pupils",
			new TextEncoder().encode(csv("Forename,Surname,Photo", ",,Yes")),
			"no-pupils",
		],
	])("refuses %s", async (_, bytes, kind) => {
		const found = await inspect(bytes, { name: "pupils.xlsx" });
		expect(found).toMatchObject({ outcome: "refused", refusal: kind, pupils: [] });
		expect(found.reason?.length).toBeGreaterThan(15);
	});

	test("refuses all files if one of several is none, and names it", async () => {
		const files = [fileOf("good.csv", csv(...row)), fileOf("bad.csv", "%PDF-1.4")];
		const found = await inspectRoster(files, { today });
		expect(found).toMatchObject({ outcome: "refused", pupils: [] });
		expect(found.reason).toContain("bad.csv");
	});
});

const manyCommas = (lines: number) => `${",".repeat(1_000_000)}\n`.repeat(lines);
const blanks = " ".repeat(2 ** 20).repeat(220);
const entities = `<!DOCTYPE w [<!ENTITY a "${"A".repeat(999)}"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>`;

// Making them takes longer than refusing them.
describe("files made to cost time and memory", { timeout: 120_000 }, () => {
	test.each([
		[
			"a zip bomb that says its size",
			() => workbookWith({ "xl/sharedStrings.xml": blanks }),
			"hostile",
		],
		[
			"a zip bomb in a part that is never read",
			() => workbookWith({ "xl/media/logo.png": blanks }),
			"hostile",
		],
		[
			"a zip bomb that lies about it",
			() => lieAboutSizes(workbookWith({ "xl/worksheets/sheet1.xml": blanks })),
			"hostile",
		],
		["an entity bomb", () => workbookWith({ "xl/worksheets/sheet1.xml": entities }), "hostile"],
		[
			"a tag that never ends",
			() => workbookWith({ "xl/worksheets/sheet1.xml": `<c r="${"1".repeat(200_000)}` }),
			"hostile",
		],
		[
			"201 columns",
			() =>
				buildWorkbook([
					{ name: "A", rows: [Array.from({ length: 201 }, (_, at) => `Name ${at}`)] },
				]),
			"too-large",
		],
		["a million commas before anything else", () => ",".repeat(1_000_000), "too-large"],
		[
			"one endless text in every row",
			() => buildWorkbook([{ name: "A", rows: [["Name", "Class"], ...endlessRows] }]),
			"no-pupils",
		],
		["a line of forty million letters", () => `Name\n${"a".repeat(40_000_000)}`, "no-pupils"],
		["a line of three million letters", () => `Name\n${"a".repeat(3_000_000)}`, "no-pupils"],
		["a list of a million commas in every line", () => manyCommas(40), "too-large"],
		["201 columns of text", () => csv(`Name${",".repeat(201)}`, "Amelia"), "too-large"],
		["200,001 rows", () => `Forename,Surname\n${"Amelia,Thorn\n".repeat(200_001)}`, "too-large"],
		["more than 50 MB", () => new Uint8Array(50 * 2 ** 20 + 1).fill(65), "too-large"],
	])("refuses %s within three seconds of work", async (_, make, kind) => {
		const content = make();
		const start = process.cpuUsage();
		const found = await inspect(content, { name: "pupils.xlsx" });
		const { user, system } = process.cpuUsage(start);
		expect(found).toMatchObject({ outcome: "refused", refusal: kind });
		expect((user + system) / 1e6).toBeLessThan(3);
	});

	test.each([
		["a million commas", ",".repeat(1_000_000)],
		["a million commas between names", "Amelia,Thorn,".repeat(80_000)],
		["three million letters", `${"a".repeat(3_000_000)},Thorn,4B,Yes`],
		["a million commas and a quotation mark", `"${",".repeat(1_000_000)}`],
	])("one line of %s costs that line and no other", async (_, line) => {
		const found = await inspect(csv(...row, line, "Joe,Vane,4B,No"));
		expect(found.outcome).toBe("ok");
		expect(found.pupils.map(({ forename }) => forename)).toEqual(["Amelia", "Joe"]);
		expect(found.rejectedRows.map((one) => one.line)).toEqual([3]);
	});

	test("an open quotation mark in every line costs no more than the lines do", async () => {
		const lines = Array.from({ length: 60_000 }, (_, at) => `"Amelia${at},Thorn,4B,Yes`);
		const start = process.cpuUsage();
		const { pupils, rejectedRows } = await inspect(
			`Forename,Surname,Class,Photo\n${lines.join("\n")}`,
		);
		expect(pupils.length + rejectedRows.length).toBe(60_000);
		expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10);
	});

	test("a row number beyond any sheet fills no gap", async () => {
		const sheet = `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Forename</t></is></c></row><row r="999999999"><c r="A999999999" t="inlineStr"><is><t>Amelia</t></is></c></row></sheetData></worksheet>`;
		const { pupils } = await inspect(workbookWith({ "xl/worksheets/sheet1.xml": sheet }));
		expect(pupils).toMatchObject([{ forename: "Amelia" }]);
	});

	test("a cancelled import rejects and gives nothing", async () => {
		const signal = AbortSignal.abort(new Error("cancelled"));
		await expect(inspect(csv(...row), { signal })).rejects.toThrow("cancelled");
	});
});
