import type { Finding } from "../../rules/domain/finding";
import type { PostDraft } from "../../rules/domain/post-draft";

/** The text that a finding's range and edits count in. */
export function textOf(draft: PostDraft, { part, field, index }: Finding): string {
	const box = draft.parts[part];
	if (!box) return "";
	if (field === "altText") return box.media[index]?.altText ?? "";
	if (field === "poll") return box.poll[index] ?? "";
	return box.text;
}

/** The flagged words; empty for a finding about the post as a whole. */
export function quoteOf(draft: PostDraft, finding: Finding): string {
	const { range } = finding;
	return range ? textOf(draft, finding).slice(range.start, range.end) : "";
}

/**
 * Knows a finding again after the text around it has moved, so that nobody is asked twice: the rule
 * and the words, not the place.
 */
export function keyOf(draft: PostDraft, finding: Finding): string {
	return JSON.stringify([finding.ruleId, finding.what, quoteOf(draft, finding)]);
}
