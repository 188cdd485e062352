import { FileRefusal } from "./file-refusal";
import { limits } from "./limits";
import type { RawRow } from "./raw-table";
import type { Attributes, XmlListener } from "./scan-xml";

/** What a sheet's cells refer to. */
export interface WorkbookParts {
	readonly texts: readonly string[];
	/** Which cell styles show a number as a date. */
	readonly dateStyles: ReadonlySet<number>;
	readonly is1904: boolean;
}

export interface SheetContent {
	readonly rows: RawRow[];
	/** Cells whose formula was never calculated: they have no value. */
	uncalculated: number;
}

/** Listens to a sheet's XML and collects its rows; merged cells are filled with their first cell's text. */
export class SheetReader implements XmlListener {
	readonly #parts: WorkbookParts;
	readonly #countCell: () => void;
	readonly #content: SheetContent = { rows: [], uncalculated: 0 };
	readonly #merges: string[] = [];
	#cells: string[] = [];
	#line = 0;
	#column = -1;
	#cell: Attributes = {};
	#value = "";
	#isValue = false;
	#isPhonetic = false;
	#hasFormula = false;

	constructor(parts: WorkbookParts, countCell: () => void) {
		this.#parts = parts;
		this.#countCell = countCell;
	}

	onOpen(name: string, attributes: () => Attributes): void {
		if (name === "c") this.#openCell(attributes());
		else if (name === "row") this.#openRow(attributes()["r"]);
		else if (name === "v" || name === "t") this.#isValue = !this.#isPhonetic;
		else if (name === "rPh") this.#isPhonetic = true;
		else if (name === "f") this.#hasFormula = true;
		else if (name === "mergeCell") this.#merges.push(attributes()["ref"] ?? "");
	}

	onClose(name: string): void {
		if (name === "v" || name === "t") this.#isValue = false;
		else if (name === "rPh") this.#isPhonetic = false;
		else if (name === "c") this.#closeCell();
		else if (name === "row") this.#closeRow();
	}

	onText(text: string): void {
		if (this.#isValue && this.#value.length < limits.cellLength) this.#value += text;
	}

	/** The sheet's rows, once all of its XML has been given. */
	finish(): SheetContent {
		return fillMerges(this.#content, this.#merges);
	}

	#openRow(address: string | undefined): void {
		this.#line = Number(address ?? this.#line + 1);
		this.#column = -1;
		this.#cells = [];
	}

	#openCell(attributes: Attributes): void {
		const address = attributes["r"];
		this.#countCell();
		this.#cell = attributes;
		// Some writers leave the address out: the cell then follows the one before it.
		this.#column = address === undefined ? this.#column + 1 : columnOf(address);
		this.#value = "";
		this.#hasFormula = false;
	}

	#closeCell(): void {
		const text = readValue(this.#cell, this.#value, this.#parts);
		if (this.#hasFormula && this.#value === "") this.#content.uncalculated += 1;
		if (text === "") return;
		if (this.#column >= limits.columns) {
			throw new FileRefusal("too-large", "The sheet has more than 200 columns.");
		}
		while (this.#cells.length < this.#column) this.#cells.push("");
		this.#cells[this.#column] = text;
	}

	#closeRow(): void {
		if (this.#cells.length === 0) return;
		this.#content.rows.push({ line: this.#line, cells: this.#cells });
		if (this.#content.rows.length > limits.rows) {
			throw new FileRefusal("too-large", "The sheet has more than 200,000 rows.");
		}
	}
}

function readValue(cell: Attributes, value: string, parts: WorkbookParts): string {
	switch (cell["t"]) {
		case "s":
			return parts.texts[Number(value)] ?? "";
		case "b":
			return value === "1" ? "TRUE" : "FALSE";
		case "str":
		case "inlineStr":
			return unescapeText(value).trim();
		case undefined:
		case "n":
			return parts.dateStyles.has(Number(cell["s"] ?? "0"))
				? serialToDate(value, parts.is1904)
				: value.trim();
		default:
			return value.trim();
	}
}

/** Turns a day number of a spreadsheet into an ISO date; what is none stays as it is. */
export function serialToDate(value: string, is1904: boolean): string {
	const serial = Number(value);
	if (value.trim() === "" || !(serial >= 1 && serial < 2_958_466)) return value.trim();
	const days = Math.floor(serial) + (is1904 ? 1462 : 0);
	return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Writers put control characters into cells as _x000D_. */
export function unescapeText(text: string): string {
	return text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) =>
		String.fromCharCode(Number.parseInt(code, 16)),
	);
}

function columnOf(address: string): number {
	let column = 0;
	for (const letter of /^[A-Z]{1,3}/i.exec(address)?.[0].toUpperCase() ?? "") {
		column = column * 26 + letter.charCodeAt(0) - 64;
	}
	return column - 1;
}

// A class that stands once beside all its pupils is merged downwards: give it to each of them.
function fillMerges(content: SheetContent, merges: readonly string[]): SheetContent {
	const byLine = new Map(content.rows.map((row) => [row.line, row.cells as string[]]));
	for (const merge of merges.slice(0, 20_000)) {
		const [, left = "A", top = "0", right = left, bottom = top] =
			/^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(merge) ?? [];
		const [first, last] = [columnOf(left), Math.min(columnOf(right), limits.columns - 1)];
		const text = byLine.get(Number(top))?.[first];
		// Across a whole row stands a title, not a value.
		if (!text || last - first > 8 || Number(bottom) - Number(top) > 2000) continue;
		for (let line = Number(top); line <= Number(bottom); line += 1)
			fill(byLine.get(line), first, last, text);
	}
	return content;
}

function fill(cells: string[] | undefined, first: number, last: number, text: string): void {
	if (!cells) return;
	while (cells.length <= last) cells.push("");
	for (let column = first; column <= last; column += 1) cells[column] ||= text;
}
