import Papa from "papaparse";

export type Delimiter = "," | ";" | "\t" | "|";

const candidates: readonly Delimiter[] = [",", ";", "\t", "|"];

/**
 * The sign that parts the cells: the one that gives most of the first lines the same number of
 * cells, above one; Excel's own "sep=;" line decides.
 */
export function guessDelimiter(lines: readonly string[]): Delimiter {
	const told = /^sep=(.)$/i.exec(lines[0]?.trimEnd() ?? "")?.[1];
	const named = lines[0]?.startsWith("sep=\t") ? "\t" : candidates.find((one) => one === told);
	if (named) return named;
	const scored = candidates.map((delimiter) => ({ delimiter, ...regularity(lines, delimiter) }));
	scored.sort((a, b) => b.lines - a.lines || b.width - a.width);
	return scored[0]?.delimiter ?? ",";
}

function regularity(lines: readonly string[], delimiter: Delimiter) {
	const widths = new Map<number, number>();
	for (const line of lines) {
		const [cells = []] = Papa.parse<string[]>(line, { delimiter, newline: "\n" }).data;
		if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
	}
	const best = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0];
	return { lines: best?.[1] ?? 0, width: best?.[0] ?? 0 };
}
