import type { SchoolYear } from "../../../rules/domain/pupil";

const named: ReadonlyMap<string, SchoolYear> = new Map<string, SchoolYear>(
	Object.entries({
		N1: "n1 e1 e2 nursery1 pre-nursery",
		N2: "n n2 f1 fs1 nursery nursery2 nur foundation1",
		R: "r yr reception rec fs2 f2 fs foundation2 foundation yearr 0 00",
	} satisfies Partial<Record<SchoolYear, string>>).flatMap(([year, words]) =>
		words.split(" ").map((word): [string, SchoolYear] => [word, year]),
	),
);

/** A school year as written in a list ("Year 04", "Y4", "Reception", "4.0") in its one form, or null. */
export function readSchoolYear(text: string): SchoolYear | null {
	// Minus one is counted from Reception by some and from Year 1 by others.
	if (/^\s*-\d/.test(text)) return null;
	const value = text
		.toLowerCase()
		.replace(/\(.*?\)/g, "")
		.replace(/\b(nc|national curriculum|curriculum|school|group|class|stage)\b/g, "")
		.replace(/[\s._:-]+$|^[\s._:-]+/g, "")
		.replace(/\s+/g, "");
	const found = named.get(value) ?? named.get(value.replace(/^(years?|yrs?|y)[.-]?/, ""));
	if (found) return found;
	const number = Number(
		/^(?:years?|yrs?|y)?[.-]?(\d{1,2})(?:\.0+)?$/.exec(value)?.[1] ?? Number.NaN,
	);
	if (number === 0) return "R";
	return number >= 1 && number <= 13 ? String(number) : null;
}
