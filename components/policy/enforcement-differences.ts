import type { Duty } from "../../rules/domain/duty";
import type { Clause, Enforcement } from "../../rules/domain/policy";
import { registry } from "../../rules/registry";
import { severityWords } from "../ui/severity-tag";
import { type Difference, differenceOf, shorten } from "./difference";
import { changeClause, changeEnforcement, type RuleEnforcement } from "./edit-policy";
import { inWords, optionFields } from "./option-fields";
import { optionWords } from "./option-words";

/** What has changed in how a clause is kept: a duty part by part; a rule's severity and option by option. */
export function enforcementDifferences(
	clause: Clause,
	index: number,
	was: Enforcement,
	now: Enforcement | undefined,
): Difference[] {
	if (was.by === "duty" && now?.by === "duty")
		return dutyDifferences(clause, index, was.duty, now.duty);
	if (was.by !== "rule" || now?.by !== "rule") return [];
	const of = `${shorten(clause.summary)}: ${inWords(was.rule).toLowerCase()}`;
	const put = putter(clause.id, index);
	const { severity } = was;
	return [
		...differenceOf(
			of,
			severityWords[severity],
			severityWords[now.severity],
			put((one) => ({ ...one, severity })),
		),
		...optionDifferences(of, was, now, put),
	];
}

function optionDifferences(
	of: string,
	was: RuleEnforcement,
	now: RuleEnforcement,
	put: ReturnType<typeof putter>,
): Difference[] {
	return fieldsOf(was).flatMap((field) => {
		const { name, label, standard } = field;
		const valueIn = ({ options }: RuleEnforcement) =>
			Object.hasOwn(options, name) ? options[name] : standard;
		const back = put((one) => ({ ...one, options: { ...one.options, [name]: valueIn(was) } }));
		const words = (value: unknown) => optionWords(field, value);
		return differenceOf(`${of}, ${label.toLowerCase()}`, valueIn(was), valueIn(now), back, words);
	});
}

const dutyParts = {
	task: "what is to be done",
	by: "who does it",
	everyDays: "every so many days",
	due: "due on",
	minimum: "at least",
} as const;
const dutyPartNames = ["task", "by", "everyDays", "due", "minimum"] as const;

function dutyDifferences(clause: Clause, index: number, was: Duty, now: Duty): Difference[] {
	return dutyPartNames.flatMap((part) =>
		differenceOf(`${shorten(clause.summary)}: ${dutyParts[part]}`, was[part], now[part], (policy) =>
			changeClause(policy, clause.id, (one) => {
				const present = one.enforcedBy[index];
				if (present?.by !== "duty") return one;
				const duty = { ...present.duty, [part]: was[part] };
				return changeEnforcement(one, index, { by: "duty", duty });
			}),
		),
	);
}

function fieldsOf({ rule: ruleId }: RuleEnforcement) {
	const rule = registry.find(({ id }) => id === ruleId);
	return rule ? optionFields(rule.options) : [];
}

/** Makes ways back for the enforcement at this place. */
function putter(clauseId: string, index: number) {
	return (change: (present: RuleEnforcement) => RuleEnforcement): Difference["putBack"] =>
		(policy) =>
			changeClause(policy, clauseId, (one) => {
				const present = one.enforcedBy[index];
				return present?.by === "rule" ? changeEnforcement(one, index, change(present)) : one;
			});
}
