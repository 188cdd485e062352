import type { Finding } from "../rules/domain/finding";

/** A finding as the command prints it: what is wrong and what to do in one message, no reasons of the policy. */
export function printFinding(finding: Finding) {
	const { ruleId, severity, clauseId, part, field, index, range, what, todo } = finding;
	return {
		ruleId,
		severity,
		clauseId,
		part,
		field,
		index,
		range,
		message: [what, todo].filter(Boolean).join(" "),
		suggestions: finding.suggestions.map(({ title, edits }) => ({ title, edits })),
		question: finding.question,
	};
}
