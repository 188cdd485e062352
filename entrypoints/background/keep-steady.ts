import { keyOf, textOf } from "../../components/composer/finding-key";
import { moveRange } from "../../components/composer/move-range";
import type { CheckOutcome } from "../../rules/domain/check-outcome";
import type { Finding } from "../../rules/domain/finding";
import type { PostDraft } from "../../rules/domain/post-draft";

/** The one rule whose findings come after the others. */
const lateRule = "grammar";

/** What each tab was answered last. Drafts stay in memory, and only as long as they are written. */
const answered = new Map<number, Answered>();

interface Answered {
	readonly draft: PostDraft;
	readonly outcome: CheckOutcome;
}

/** A tab's answer, in an order that lets the eye rest. */
export function steadyAnswer(tabId: number, { draft, outcome }: Answered): CheckOutcome {
	const steady = keepSteady(outcome, draft, answered.get(tabId));
	answered.set(tabId, { draft, outcome: steady });
	return steady;
}

/** The tab's composer has been left. */
export function forgetAnswer(tabId: number): void {
	answered.delete(tabId);
}

/**
 * What was there stays above what came later, and what the first answer leaves for later stays as
 * long as nobody has touched its words.
 */
function keepSteady(now: CheckOutcome, draft: PostDraft, last: Answered | undefined): CheckOutcome {
	const before = last?.outcome;
	if (now.status !== "checked" || before?.status !== "checked" || !last) return now;
	const late = now.findings.filter(({ ruleId }) => ruleId === lateRule);
	const first = now.findings.filter((finding) => !late.includes(finding));
	const isKnown = (finding: Finding) =>
		late.some((one) => keyOf(draft, one) === keyOf(draft, finding));
	const kept = before.findings
		.filter(({ ruleId }) => now.grammar && ruleId === lateRule)
		.flatMap((finding) => moved(finding, last.draft, draft))
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
