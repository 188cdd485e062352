import type { RawRow } from "../files/raw-table";
import { readConsentHeading } from "./consent-heading";

/** A table's headings, told apart; what stands over several of them; and where its rows begin. */
export interface Headings {
	readonly headings: readonly string[];
	readonly groups: readonly string[];
	readonly firstRow: number;
}

/** Reads the headings in the row at `index`, with a row of group headings above it or of parts below it. */
export function readHeadings(rows: readonly RawRow[], index: number): Headings | null {
	const header = rows[index];
	if (!header) return null;
	const cells = header.cells.map(cleanHeading);
	const below = (rows[index + 1]?.cells ?? []).map(cleanHeading);
	if (areParts(cells, below)) {
		const width = Math.max(cells.length, below.length);
		const headings = spread(cells, width, (at) => (below[at] ?? "") !== "").map((heading, at) =>
			[heading, below[at] ?? ""].filter((part) => part !== "").join(" – "),
		);
		return { headings: unique(headings), groups: [], firstRow: index + 2 };
	}
	const above = (rows[index - 1]?.cells ?? []).map(cleanHeading);
	const groups = above[0] === "" ? spread(above, cells.length, () => true) : [];
	return { headings: unique(cells), groups, firstRow: index + 1 };
}

function cleanHeading(cell: string): string {
	return cell
		.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
		.trim()
		.slice(0, 300);
}

// A cell over several columns stands in the first of them only: it holds until the next one.
function spread(
	cells: readonly string[],
	width: number,
	isMember: (at: number) => boolean,
): string[] {
	let last = "";
	return Array.from({ length: width }, (_, at) => {
		const cell = cells[at] ?? "";
		if (cell !== "") last = cell;
		return isMember(at) ? last : cell;
	});
}

// Below "Photographs" stand "Website" and "Twitter", in a row that names no pupil.
function areParts(header: readonly string[], below: readonly string[]): boolean {
	const parts = below.flatMap((cell, at) => (cell === "" ? [] : [{ cell, at }]));
	return (
		parts.length > 1 &&
		parts.some(({ at }) => (header[at] ?? "") === "") &&
		parts.every(({ cell, at }) => {
			const { purposes, reach } = readConsentHeading(cell);
			return at > 0 && (purposes.length > 0 || reach !== "general");
		})
	);
}

function unique(headings: readonly string[]): string[] {
	const seen = new Map<string, number>();
	return headings.map((heading, at) => {
		const count = (seen.get(heading) ?? 0) + 1;
		seen.set(heading, count);
		if (heading === "") return `(column ${at + 1})`;
		return count === 1 ? heading : `${heading} (${count})`;
	});
}
