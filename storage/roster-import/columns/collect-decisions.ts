import type { Decision } from "./decision";

export type Question = Omit<Decision, "rows">;

/** Counts what has to be decided: the same question in a thousand rows is one decision. */
export interface DecisionList {
	add(question: Question): void;
	list(): Decision[];
}

const most = 200;

/** Makes an empty list of decisions; beyond 200 different ones more are not listed. */
export function collectDecisions(): DecisionList {
	const found = new Map<string, Decision>();
	return {
		add(question) {
			const { kind, heading, value, file, sheet } = question;
			// A title's purpose and a list's columns are each table's own.
			const place = kind === "purpose" || kind === "headings" ? [file, sheet] : [];
			const key = JSON.stringify([kind, heading, value, ...place]);
			const known = found.get(key);
			if (known) found.set(key, { ...known, rows: known.rows + 1 });
			else if (found.size < most) found.set(key, { ...question, rows: 1 });
		},
		list: () => [...found.values()],
	};
}
