import type { DecisionList } from "./collect-decisions";
import type { ColumnPlan } from "./column-plan";
import type { TablePlan } from "./plan-table";

/** Puts every role that is only guessed on the list of decisions. */
export function askRoles(plan: TablePlan, decisions: DecisionList): void {
	const { table, columns, types, isProposed } = plan;
	if (isProposed) askAll(plan, decisions);
	for (const column of [...columns, ...types.values()]) {
		const { heading, role, doubt } = column;
		if (doubt === null || role === "drop") continue;
		const question = ask(column);
		decisions.add({
			kind: doubt,
			file: table.file,
			sheet: table.sheet,
			heading,
			value: null,
			role,
			line: null,
			question,
		});
	}
}

function askAll({ table, columns, rows }: TablePlan, decisions: DecisionList): void {
	decisions.add({
		kind: "headings",
		file: table.file,
		sheet: table.sheet,
		heading: columns[0]?.heading ?? "",
		value: null,
		role: null,
		line: rows[0]?.line ?? null,
		question: `"${table.sheet ?? table.file}" has no headings that are known. Are its columns taken for the right things below?`,
	});
}

function ask({ heading, role, doubt }: ColumnPlan): string {
	if (doubt === "inverted") return `Does a yes under "${heading}" mean that consent is refused?`;
	return role === "consent-status"
		? `What is the consent under "${heading}" for?`
		: `Is "${heading}" the consent that the title or the file's name speaks of?`;
}
