import type { Enforcement } from "../../rules/domain/policy";
import { registry } from "../../rules/registry";
import { inWords } from "./option-fields";

/** How a clause can be kept other than by being read, to choose from. */
export const waysToKeep = [
	{ value: "duty", label: "A duty: somebody does it, and is reminded" },
	...registry.map(({ id }) => ({ value: id, label: inWords(id) })),
];

/** What was chosen of them for a clause that asks this; nothing chosen is to be read. */
export function keptBy(chosen: string, summary: string): Enforcement {
	const rule = registry.find(({ id }) => id === chosen);
	if (rule) {
		const { severity, options = {} } = rule.recommended;
		return { by: "rule", rule: rule.id, severity, options };
	}
	if (chosen !== "duty") return { by: "reading" };
	const duty = {
		kind: "other",
		task: summary,
		by: "",
		everyDays: null,
		due: null,
		minimum: null,
	} as const;
	return { by: "duty", duty };
}
