import type { Clause, Enforcement } from "../../rules/domain/policy";
import { registry } from "../../rules/registry";
import { severityWords } from "../ui/severity-tag";
import { type Difference, differenceOf, shorten } from "./difference";
import { changeClause, changeEnforcement, type RuleEnforcement } from "./edit-policy";
import { inWords, optionFields } from "./option-fields";

/** What has changed in how a rule keeps a clause: how strictly, and option by option. */
export function enforcementDifferences(
	clause: Clause,
	index: number,
	was: Enforcement,
	now: Enforcement | undefined,
): Difference[] {
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
		...fieldsOf(was).flatMap(({ name, label, standard }) => {
			const valueIn = ({ options }: RuleEnforcement) =>
				Object.hasOwn(options, name) ? options[name] : standard;
			const back = put((one) => ({ ...one, options: { ...one.options, [name]: valueIn(was) } }));
			return differenceOf(`${of}, ${label.toLowerCase()}`, valueIn(was), valueIn(now), back);
		}),
	];
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
