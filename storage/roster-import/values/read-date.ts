const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const iso = String.raw`(?<y1>\d{4})-(?<m1>\d{1,2})-(?<d1>\d{1,2})(?:[T ]\d{1,2}:\d{2}\S*)?`;
const british = String.raw`(?<d2>\d{1,2})[/.-](?<m2>\d{1,2})[/.-](?<y2>\d{4}|\d{2})(?:,? \d{1,2}:\d{2}(?::\d{2})?)?`;
const worded = String.raw`(?:\w{3,9},? )?(?<d3>\d{1,2})(?:st|nd|rd|th)?[ -](?<m3>[a-z]{3,9})\.?,?[ -](?<y3>\d{4}|\d{2})`;

const anyDate = new RegExp(String.raw`(?<!\w)(?:${iso}|${british}|${worded})(?!\w)`, "gi");

/** Where a date stands in a text, and which: ISO, or null if there is no such day. */
export interface DateHit {
	readonly text: string;
	readonly date: string | null;
}

/** The dates in a text, day before month as Britain writes them. */
export function datesIn(text: string): DateHit[] {
	return Array.from(text.slice(0, 500).matchAll(anyDate), (match) => {
		const part = match.groups ?? {};
		const month = part["m3"]
			? months.indexOf(part["m3"].slice(0, 3).toLowerCase()) + 1
			: Number(part["m1"] ?? part["m2"]);
		const year = Number(part["y1"] ?? part["y2"] ?? part["y3"]);
		const day = Number(part["d1"] ?? part["d2"] ?? part["d3"]);
		return { text: match[0], date: toIso(year < 100 ? 2000 + year : year, month, day) };
	});
}

/** The day that a cell holds and nothing else: a date, or a spreadsheet's day number; else null. */
export function readDate(text: string): string | null {
	const trimmed = text.trim();
	const [hit] = datesIn(trimmed);
	if (hit?.text === trimmed) return hit.date;
	if (!/^[2-6]\d{4}(\.\d+)?$/.test(trimmed)) return null;
	return new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(trimmed)) * 86_400_000)
		.toISOString()
		.slice(0, 10);
}

function toIso(year: number, month: number, day: number): string | null {
	const date = new Date(Date.UTC(year, month - 1, day));
	const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return isReal ? date.toISOString().slice(0, 10) : null;
}
