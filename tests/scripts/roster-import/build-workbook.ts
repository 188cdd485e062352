import { strToU8, zipSync } from "fflate";

/** A cell: text as a shared string, a number, or the inside of a `<c>` element written out. */
export type CellGiven = string | number | { readonly xml: string };

export interface SheetGiven {
	readonly name: string;
	readonly rows: readonly (readonly CellGiven[])[];
	readonly merges?: readonly string[];
	readonly isHidden?: boolean;
}

const letters = (column: number): string =>
	column < 26
		? String.fromCharCode(65 + column)
		: letters(Math.floor(column / 26) - 1) + letters(column % 26);
const escape = (text: string) =>
	text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A real .xlsx: shared strings, a date style (s="1"), one part for each sheet. `parts` replaces or adds files. */
export function buildWorkbook(
	sheets: readonly SheetGiven[],
	parts: Readonly<Record<string, string>> = {},
): Uint8Array {
	const texts: string[] = [];
	const indexes = new Map<string, number>();
	const shared = (text: string) => {
		const known = indexes.get(text);
		if (known !== undefined) return known;
		indexes.set(text, texts.length);
		return texts.push(text) - 1;
	};
	const cell = (given: CellGiven, address: string) => {
		if (typeof given === "object") return given.xml.replace("ADDRESS", `r="${address}"`);
		if (typeof given === "number") return `<c r="${address}"><v>${given}</v></c>`;
		return given === "" ? "" : `<c r="${address}" t="s"><v>${shared(given)}</v></c>`;
	};
	const files: Record<string, string> = {
		"[Content_Types].xml": `<?xml version="1.0"?><Types/>`,
		"xl/_rels/workbook.xml.rels": `<Relationships>${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`).join("")}</Relationships>`,
		"xl/workbook.xml": `<workbook><sheets>${sheets.map(({ name, isHidden }, at) => `<sheet name="${escape(name)}" sheetId="${at + 1}"${isHidden ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`).join("")}</sheets></workbook>`,
		"xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
	};
	for (const [at, { rows, merges = [] }] of sheets.entries()) {
		const data = rows.map(
			(row, line) =>
				`<row r="${line + 1}">${row.map((given, column) => cell(given, `${letters(column)}${line + 1}`)).join("")}</row>`,
		);
		files[`xl/worksheets/sheet${at + 1}.xml`] =
			`<worksheet><sheetData>${data.join("")}</sheetData><mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells></worksheet>`;
	}
	files["xl/sharedStrings.xml"] =
		`<sst>${texts.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join("")}</sst>`;
	return zip({ ...files, ...parts });
}

/** Zips texts. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array {
	return zipSync(
		Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
		{ level: 6 },
	);
}
