import type { Duty } from "../domain/duty";
import type { Enforcement } from "../domain/policy";
import type { Severity } from "../domain/severity";
import { registry } from "../registry";

/** How a clause is kept, in words; `severity` is null where no rule stands behind it. */
export interface EnforcementWords {
	readonly how: string;
	readonly detail: string;
	readonly severity: Severity | null;
}

/** Says how one enforcement works, for somebody who has never seen a rule. */
export function enforcementWords(enforcement: Enforcement): EnforcementWords {
	switch (enforcement.by) {
		case "reading":
			return { how: "To be read", detail: "No check can see whether it is kept.", severity: null };
		case "duty":
			return { how: "Duty", detail: dutyWords(enforcement.duty), severity: null };
		case "rule": {
			const rule = registry.find(({ id }) => id === enforcement.rule);
			const cases = (enforcement.cases ?? []).map((id) => asPhrase(rule?.cases[id] ?? id));
			const only = cases.length === 0 ? [] : [`Only for: ${cases.join("; ")}.`];
			return {
				how: "Checked while writing",
				detail: [rule?.summary ?? enforcement.rule, ...only].join(" "),
				severity: enforcement.severity,
			};
		}
	}
}

/** As people say it, where they do not count days. */
const intervals: ReadonlyMap<number, string> = new Map([
	[1, "every day"],
	[7, "every week"],
	[14, "every fortnight"],
	[365, "every year"],
	[730, "every two years"],
	[1095, "every three years"],
]);

function dutyWords({ task, by, everyDays, due, minimum }: Duty): string {
	const who = by === "" ? [] : [by];
	const often = minimum === null ? [] : [`at least ${minimum} times`];
	const days = everyDays === null ? [] : [intervals.get(everyDays) ?? `every ${everyDays} days`];
	const when = due === null ? [] : [`due ${dueWords(due)}`];
	const rest = [...who, ...often, ...days, ...when].join(", ");
	return rest === "" ? task : `${task} (${rest})`;
}

/** "--07-15" is every year's 15 July. */
function dueWords(due: string): string {
	const isYearly = due.startsWith("--");
	const date = new Date(`${isYearly ? `2000${due.slice(1)}` : due}T00:00:00Z`);
	const words = date.toLocaleDateString("en-GB", {
		day: "numeric",
		month: "long",
		...(isYearly ? {} : { year: "numeric" }),
		timeZone: "UTC",
	});
	return isYearly ? `${words} each year` : words;
}

function asPhrase(words: string): string {
	return words.charAt(0).toLowerCase() + words.slice(1).replace(/\.$/, "");
}
