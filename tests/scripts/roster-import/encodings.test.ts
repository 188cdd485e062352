import { describe, expect, test } from "vitest";
import { decodeText } from "../../../storage/roster-import/files/decode-text";
import { csv, inspect } from "./inspect";

const text = csv("Forename,Surname,Class,Photo", "Zoë,O’Dell,4B,Yes");

function utf16(content: string, isBig: boolean, hasMark = true): Uint8Array {
	const units = hasMark ? `\uFEFF${content}` : content;
	const bytes = new Uint8Array(units.length * 2);
	const view = new DataView(bytes.buffer);
	for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), !isBig);
	return bytes;
}

/** Windows-1252 for the two signs of the list that it writes otherwise than Latin-1 would. */
const windows1252 = Uint8Array.from(text, (sign) => (sign === "’" ? 0x92 : sign.charCodeAt(0)));

describe("the bytes of a text file", () => {
	test.each([
		["UTF-8", new TextEncoder().encode(text)],
		["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${text}`)],
		["UTF-16 little-endian", utf16(text, false)],
		["UTF-16 big-endian", utf16(text, true)],
		["UTF-16 without a mark", utf16(text, false, false)],
		["Windows-1252", windows1252],
	])("are read as %s", async (_, bytes) => {
		const { outcome, pupils } = await inspect(bytes);
		expect(outcome).toBe("ok");
		expect(pupils[0]).toMatchObject({ forename: "Zoë", surname: "O’Dell" });
	});

	test("hold all signs of Windows-1252 between 0x80 and 0x9F", () => {
		const bytes = Uint8Array.from({ length: 33 }, (_, at) => (at < 32 ? 0x80 + at : 0xe9));
		expect([...decodeText(bytes)].join("")).toBe(
			"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸé",
		);
	});
});

describe("the lines of a text file", () => {
	test.each([
		["a comma", ","],
		["a semicolon", ";"],
		["a tab", "\t"],
	])("are cut at %s", async (_, sign) => {
		const lines = ["Name,Class,Photo", '"Thorn, Amelia",4B,Yes', '"Vane, Joe",4B,No'];
		const cut = lines.map((line) => line.replace(/,(?! )/g, sign));
		const { pupils } = await inspect(csv(...cut));
		expect(pupils.map(({ forename, surname }) => `${forename} ${surname}`)).toEqual([
			"Amelia Thorn",
			"Joe Vane",
		]);
	});

	test("may stand under an unquoted comma where semicolons part the cells", async () => {
		const { pupils } = await inspect(
			csv("Name;Class;Photo", "Thorn, Amelia;4B;Yes", "Vane, Joe;4B;No"),
		);
		expect(pupils[0]).toMatchObject({ forename: "Amelia", surname: "Thorn", class: "4B" });
	});

	test.each(["\n", "\r\n", "\r"])("may end in %j", async (end) => {
		const { pupils } = await inspect(["Forename,Surname", "Amelia,Thorn", "Joe,Vane"].join(end));
		expect(pupils).toHaveLength(2);
	});

	test("keep their numbers past a cell of two lines", async () => {
		const { pupils, rejectedRows } = await inspect(
			csv(
				"Forename,Surname,Address,Photo",
				'Amelia,Thorn,"1 High Street\nFairmead",Yes',
				",,x,Yes",
			),
		);
		expect(pupils).toHaveLength(1);
		expect(rejectedRows).toMatchObject([{ line: 4, reason: "no name" }]);
	});

	test("lose no child to a quotation mark that is never closed", async () => {
		const children = Array.from({ length: 24 }, (_, at) => `Child${at},Vane,4B,Yes`);
		children[3] = '"Child3,Vane,4B,No';
		children[9] = '"Child9, Vane,Extra,4B,No';
		const { pupils, rejectedRows, warnings } = await inspect(
			csv("Forename,Surname,Class,Photo", ...children),
		);
		expect(pupils).toHaveLength(23);
		expect(warnings).toEqual([
			"A quotation mark that is never closed was left out; look at line 5.",
		]);
		expect(pupils[3]).toMatchObject({ forename: "Child3", consent: { photo: "refused" } });
		expect(rejectedRows).toMatchObject([
			{ line: 11, reason: "a quotation mark is opened and not closed" },
		]);
	});

	test("lose no child between one stray quotation mark and the next", async () => {
		const rows = ['Amelia,Thorn,4B,"Yes', "Ivy,Lin,4B,No", 'Joe,Vane,4B,No"'];
		const { pupils } = await inspect(csv("Forename,Surname,Class,Photo", ...rows));
		expect(pupils.map(({ consent }) => consent.photo)).toEqual(["given", "refused", "refused"]);
	});

	test("never shift an answer: a row with more cells than headings is left out", async () => {
		const { pupils, rejectedRows } = await inspect(
			csv("Forename,Surname,Class,Photo", "Amelia,Thorn,Oak, Year 4,Yes", "Joe,Vane,4B,No,,"),
		);
		expect(pupils).toHaveLength(1);
		expect(rejectedRows).toMatchObject([{ line: 2, reason: "more cells (5) than headings (4)" }]);
	});
});
