import type { Duty } from "../../rules/domain/duty";
import type { Enforcement } from "../../rules/domain/policy";
import type { Severity } from "../../rules/domain/severity";
import { registry } from "../../rules/registry";

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
			const cases = (enforcement.cases ?? []).map((id) => rule?.cases[id] ?? id);
			return {
				how: "Checked while writing",
				detail: [rule?.summary ?? enforcement.rule, ...cases.map(asSentence)].join(" "),
				severity: enforcement.severity,
			};
		}
	}
}

function dutyWords({ task, by, everyDays, due, minimum }: Duty): string {
	const who = by === "" ? [] : [by];
	const often = minimum === null ? [] : [`at least ${minimum} times`];
	const days =
		everyDays === null ? [] : [everyDays === 1 ? "every day" : `every ${everyDays} days`];
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

function asSentence(words: string): string {
	return /[.!?]$/.test(words) ? words : `${words}.`;
}
