import { isUsualForename } from "../../../rules/names/words/usual-forenames";
import { isCapitals } from "../values/split-name";
import { isSurnameFirst } from "./guess-role";
import type { TablePlan } from "./plan-table";

/** Who says that whole names begin with the surname: nobody, the heading, or most of the cells. */
export type SurnameFirst = false | "heading" | "cells";

const orders = new WeakMap<TablePlan, SurnameFirst>();
const rowsSampled = 2000;

/** Whether a table's whole names ("Smith Jane") begin with the surname; a comma or capitals in a cell need no telling. */
export function nameOrderOf(plan: TablePlan): SurnameFirst {
	const known = orders.get(plan);
	if (known !== undefined) return known;
	const order = readOrder(plan);
	orders.set(plan, order);
	return order;
}

function readOrder({ columns, rows }: TablePlan): SurnameFirst {
	const at = columns.findIndex(({ role }) => role === "name");
	const heading = columns[at]?.heading;
	if (heading === undefined || columns.length === 1) return false;
	if (isSurnameFirst(heading)) return "heading";
	const votes = rows.slice(0, rowsSampled).map(({ cells }) => voteOf(cells[at] ?? ""));
	const surnames = votes.filter((vote) => vote === "surname").length;
	const forenames = votes.filter((vote) => vote === "forename").length;
	return surnames > 1 && surnames > forenames * 4 ? "cells" : false;
}

// "James Thomas" tells nothing; one usual forename, or one word in capitals, does.
function voteOf(cell: string): "surname" | "forename" | null {
	const words = cell.slice(0, 100).trim().split(" ");
	const [first = "", last = ""] = [words[0], words.at(-1)];
	if (words.length < 2 || cell.includes(",")) return null;
	if (isCapitals(first) !== isCapitals(last)) return isCapitals(first) ? "surname" : "forename";
	const isForename = (word: string) => isUsualForename(word.toLowerCase());
	if (isForename(first) === isForename(last)) return null;
	return isForename(last) ? "surname" : "forename";
}
