/**
 * A table as CSV that Excel opens rightly (UTF-8 with its mark, CRLF). Every cell is quoted, and a text
 * that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
	const lines = rows.map((cells) => cells.map(cellOf).join(","));
	return `\uFEFF${lines.map((line) => `${line}\r\n`).join("")}`;
}

function cellOf(value: string | number): string {
	if (typeof value === "number") return String(value);
	const safe =
		/^[\s\p{Cf}]*[=+\-@|%＝＋－＠]/u.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
	return `"${safe.replaceAll('"', '""')}"`;
}
