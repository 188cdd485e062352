import type { CheckOutcome } from "../../rules/domain/check-outcome";
import type { Finding } from "../../rules/domain/finding";
import type { PostDraft } from "../../rules/domain/post-draft";
import { keyOf, textOf } from "./finding-key";
import { moveRange } from "./move-range";

/** The one rule whose findings come after the others. */
const lateRule = "grammar";

/**
 * An answer in an order that lets the eye rest: what was there stays above what came later, and
 * what the first answer leaves for later stays as long as nobody has touched its words.
 */
export function keepSteady(
	now: CheckOutcome,
	draft: PostDraft,
	before: CheckOutcome | null,
	checked: PostDraft | null,
): CheckOutcome {
	if (now.status !== "checked" || before?.status !== "checked" || !checked) return now;
	const late = now.findings.filter(({ ruleId }) => ruleId === lateRule);
	const first = now.findings.filter((finding) => !late.includes(finding));
	const isKnown = (finding: Finding) =>
		late.some((one) => keyOf(draft, one) === keyOf(draft, finding));
	const kept = before.findings
		.filter(({ ruleId }) => now.grammar && ruleId === lateRule)
		.flatMap((finding) => moved(finding, checked, draft))
		.filter((finding) => !isKnown(finding));
	return { ...now, findings: [...first, ...late, ...kept] };
}

function moved(finding: Finding, before: PostDraft, now: PostDraft): readonly Finding[] {
	const move = (range: { start: number; end: number }) =>
		moveRange(range, textOf(before, finding), textOf(now, finding));
	const range = finding.range && move(finding.range);
	if (!range) return [];
	const suggestions = finding.suggestions.map((suggestion) => ({
		...suggestion,
		edits: suggestion.edits.flatMap((edit) => {
			const place = move(edit);
			return place ? { ...edit, ...place } : [];
		}),
	}));
	return [{ ...finding, range, suggestions }];
}
