import { isUsualForename } from "../../../rules/names/words/usual-forenames";
import type { RawRow } from "../files/raw-table";
import { areConsentValues } from "../values/consent-value";
import { readDate } from "../values/read-date";
import { readSchoolYear } from "../values/school-year";
import type { ColumnPlan } from "./column-plan";
import { plainColumn } from "./plan-column";

type Sort = "consent" | "date" | "number" | "year" | "class" | "name" | "names" | "other";

/** What a column's cells look like, without a heading to go by. */
interface Look {
	readonly sort: Sort;
	/** Share of cells whose first word is a usual forename. */
	readonly forenames: number;
}

const rowsSampled = 2000;
const most = 0.85;

/** Whether the first row names the columns: one of its cells is unlike all that stand below it. */
export function isFirstRowHeading(rows: readonly RawRow[], today: string): boolean {
	const [first, ...others] = rows;
	return (first?.cells ?? []).some((cell, at) => {
		const { sort } = lookOf(cellsAt(others, at), today);
		const isTelling = sort !== "name" && sort !== "names" && sort !== "other";
		return cell !== "" && isTelling && lookOf([cell], today).sort !== sort;
	});
}

/**
 * Proposes roles for columns by what stands in them; null when nothing looks like a list of
 * children. Every role is a proposal that the administrator confirms.
 */
export function guessByContent(
	headings: readonly string[],
	rows: readonly RawRow[],
	today: string,
): ColumnPlan[] | null {
	const looks = headings.map((_, at) => lookOf(cellsAt(rows, at), today));
	const named = nameRoles(looks);
	if (named.size === 0 || !isListOfChildren(looks, rows.length)) return null;
	return headings.map((heading, at): ColumnPlan => {
		const role = named.get(at);
		if (role) return plainColumn(heading, role);
		const { sort } = looks[at] ?? { sort: "other" };
		if (sort === "consent") return { ...plainColumn(heading, "consent-status"), doubt: "purpose" };
		const isFirst = looks.findIndex((look) => look.sort === sort) === at;
		if (sort === "year" || sort === "class") return plainColumn(heading, isFirst ? sort : "drop");
		return plainColumn(heading, sort === "number" && isFirst ? "id" : "drop");
	});
}

function nameRoles(looks: readonly Look[]): Map<number, "name" | "forename" | "surname"> {
	const places = (sort: Sort) => looks.flatMap((look, at) => (look.sort === sort ? [at] : []));
	const [first, second] = places("name");
	if (first !== undefined && second !== undefined) {
		const isForenameFirst = (looks[first]?.forenames ?? 0) >= (looks[second]?.forenames ?? 0);
		return new Map([
			[first, isForenameFirst ? ("forename" as const) : ("surname" as const)],
			[second, isForenameFirst ? ("surname" as const) : ("forename" as const)],
		]);
	}
	const [whole = first] = places("names");
	return new Map(whole === undefined ? [] : [[whole, "name" as const]]);
}

// Names alone could be anybody's, and one word could be a thing; beside a class, a year or answers,
// or with usual forenames, they are pupils'.
function isListOfChildren(looks: readonly Look[], rows: number): boolean {
	const words = looks.filter(({ sort }) => sort === "name").length;
	const isNamed = words > 1 || looks.some(({ sort }) => sort === "names");
	const speaks = looks.some(
		({ sort }) => sort === "consent" || sort === "year" || sort === "class",
	);
	const forenames = Math.max(...looks.map((look) => look.forenames));
	return (speaks && isNamed && rows > 1) || (forenames > 0.3 && rows > 3);
}

function cellsAt(rows: readonly RawRow[], at: number): string[] {
	return rows
		.slice(0, rowsSampled)
		.map(({ cells }) => cells[at] ?? "")
		.filter((cell) => cell !== "");
}

function lookOf(cells: readonly string[], today: string): Look {
	const firsts = cells.map((cell) => (cell.split(/,\s*/)[1] ?? cell).split(" ")[0] ?? "");
	const forenames = share(firsts, (word) => isUsualForename(word.toLowerCase()));
	return { sort: cells.length === 0 ? "other" : sortOf(cells, today), forenames };
}

function sortOf(cells: readonly string[], today: string): Sort {
	const different = [...new Set(cells)];
	if (share(different, (cell) => /^(m|f|male|female|boy|girl)$/i.test(cell)) === 1) return "other";
	const isYear = share(different, (cell) => readSchoolYear(cell) !== null) >= most;
	if (isYear && different.some((cell) => !/^[01yn]$/i.test(cell))) return "year";
	if (share(different, (cell) => readDate(cell) !== null) >= most) return "date";
	if (areConsentValues(different, today) && different.length <= 12) return "consent";
	if (share(cells, (cell) => /^[a-z]?\d[\d/.-]*[a-z]?$/i.test(cell) && /\d{3}/.test(cell)) >= most)
		return "number";
	if (share(cells, (cell) => /^(\d{1,2}|r|n|yr|y\d)[\s.-]?\p{L}{1,3}$/iu.test(cell)) >= most)
		return "class";
	const isName = (cell: string) => /^\p{Lu}[\p{L}\p{M}'’ .,()-]{1,80}$/u.test(cell);
	if (share(cells, isName) < most) return "other";
	if (cells.length > 5 && different.length * 4 <= cells.length) return "class";
	return share(cells, (cell) => /[\s,]/.test(cell)) > 0.6 ? "names" : "name";
}

function share(cells: readonly string[], is: (cell: string) => boolean): number {
	return cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
}
