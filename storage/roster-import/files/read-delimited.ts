import Papa from "papaparse";
import type { Breath } from "./create-breath";
import { FileRefusal } from "./file-refusal";
import { guessDelimiter } from "./guess-delimiter";
import { limits } from "./limits";
import { LineWindow } from "./line-window";
import type { LineFault, RawRow, RawTable } from "./raw-table";
import { sniffText } from "./sniff-file";

/** A quoted cell may run over so many lines; beyond, its quotation mark was never closed. */
const maxLinesOfRecord = 40;
const tooWide = "more than 200 cells";

/** Reads delimited text line by line: every row with its line, and what could not be read. */
export async function readDelimited(
	file: string,
	pieces: Iterable<string>,
	breathe: Breath,
): Promise<RawTable> {
	const lines = new LineWindow(pieces);
	const head = lines.preview(200);
	sniffText(head.join("\n"));
	const read = createRecordReader(lines, head, guessDelimiter(head.slice(0, 60).map(beginning)));
	const rows: RawRow[] = [];
	const faults: LineFault[] = [];
	const mended: number[] = [];
	let cells = 0;
	for (let line = skipSeparator(lines); lines.peek(0) !== undefined; ) {
		const record = read();
		if (record.fault) faults.push({ line, reason: record.fault });
		else if (record.cells.some((cell) => cell !== "")) rows.push({ line, cells: record.cells });
		if (record.isMended) mended.push(line);
		cells += record.cells.length;
		refuseExcess(rows.length + faults.length, cells);
		lines.skip(record.lines);
		line += record.lines;
		if (line % 256 === 0) await breathe();
	}
	refuseWide(rows, faults);
	return { file, sheet: null, isHidden: false, rows, faults, warnings: tellMended(mended) };
}

// One endless line costs itself only; a file of such lines is no list.
function refuseWide(rows: readonly RawRow[], faults: readonly LineFault[]): void {
	const wide = faults.filter(({ reason }) => reason === tooWide).length;
	if (wide > 0 && wide >= rows.length) {
		throw new FileRefusal("too-large", "The file has more than 200 columns.");
	}
}

// Enough of a line to tell what parts its cells; a hostile one has a million of them.
function beginning(line: string): string {
	return line.slice(0, 4096);
}

// Excel's own hint: it has been heard, and is no row.
function skipSeparator(lines: LineWindow): number {
	if (!/^sep=/i.test(lines.peek(0) ?? "")) return 1;
	lines.skip(1);
	return 2;
}

function refuseExcess(rows: number, cells: number): void {
	if (rows > limits.rows)
		throw new FileRefusal("too-large", "The file has more than 200,000 rows.");
	if (cells > limits.cells) throw new FileRefusal("too-large", "The file has too many cells.");
}

interface Record {
	readonly cells: readonly string[];
	readonly lines: number;
	readonly fault?: string;
	/** A quotation mark that belongs to no other was left out. */
	readonly isMended?: boolean;
}

function createRecordReader(lines: LineWindow, head: readonly string[], delimiter: string) {
	const parser = new Papa.Parser({ delimiter, newline: "\n", fastMode: false });
	const parse = (text: string) => {
		const { data, errors } = parser.parse(text, 0, false) as Papa.ParseResult<string[]>;
		return {
			cells: (data[0] ?? []).map((cell) => cell.trim()),
			isSound: errors.length === 0 && data.length <= 1,
		};
	};
	const width = typicalWidth(head, delimiter);
	return (): Record => {
		const first = lines.peek(0) ?? "";
		if (isTooWide(first, delimiter)) return { cells: [], lines: 1, fault: tooWide };
		if (!first.includes('"')) return { cells: cut(first.split(delimiter)), lines: 1 };
		let text = first;
		for (let count = 1; count <= maxLinesOfRecord; count += 1) {
			const isClosed = countQuotes(text) % 2 === 0;
			if (count === 1 || isClosed) {
				const { cells, isSound } = parse(text);
				if (isSound && isClosed) return sound(cells, count);
				if (isSound) return { ...sound(cells.map(bare), count), isMended: true };
				if (isClosed) break;
			}
			const next = lines.peek(count);
			// An open quotation mark swallows whole rows; a cell's second line is never a row itself.
			if (next === undefined || (width > 1 && next.split(delimiter).length === width)) break;
			text += `\n${next}`;
		}
		return readUnquoted(first, delimiter, width);
	};
}

function sound(cells: readonly string[], lines: number): Record {
	return cells.length > limits.columns
		? { cells: [], lines, fault: tooWide }
		: { cells: cut(cells), lines };
}

// Separators inside quotation marks part no cells; only a line of some length is worth the look.
function isTooWide(line: string, delimiter: string): boolean {
	if (line.length <= limits.columns) return false;
	if (line.includes('"') && line.length <= limits.cellLength) return false;
	return line.split(delimiter, limits.columns + 1).length > limits.columns;
}

function tellMended(lines: readonly number[]): string[] {
	if (lines.length === 0) return [];
	const shown = lines.slice(0, 5).join(", ");
	const where = lines.length > 5 ? `${shown} and ${lines.length - 5} more` : shown;
	return [`A quotation mark that is never closed was left out; look at line ${where}.`];
}

// A quotation mark that belongs to no other is no part of an answer.
function bare(cell: string): string {
	return cell.replace(/^"|"$/g, "");
}

function countQuotes(text: string): number {
	return text.split('"').length - 1;
}

// A stray quotation mark costs nobody their row as long as the cells can still be counted.
function readUnquoted(line: string, delimiter: string, width: number): Record {
	const cells = line.split(delimiter).map((cell) => cell.replaceAll('"', "").trim());
	return cells.length === width && width > 1
		? { cells, lines: 1, isMended: true }
		: { cells: [], lines: 1, fault: "a quotation mark is opened and not closed" };
}

function typicalWidth(lines: readonly string[], delimiter: string): number {
	const widths = new Map<number, number>();
	for (const line of lines) {
		if (line.length > limits.cellLength || line.includes('"') || line === "") continue;
		const width = line.split(delimiter).length;
		widths.set(width, (widths.get(width) ?? 0) + 1);
	}
	return [...widths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function cut(cells: readonly string[]): string[] {
	return cells.map((cell) => cell.slice(0, limits.cellLength).trim());
}
