import type { Finding } from "../../rules/domain/finding";
import type { PostDraft } from "../../rules/domain/post-draft";

/** The words that a finding is about, as examples write them. */
export function wordsOf({ part, field, index: at, range }: Finding, draft: PostDraft): string {
	const { text = "", media = [], poll = [] } = draft.parts[part] ?? {};
	if (!range) return "(post)";
	const source = field === "text" ? text : field === "poll" ? poll[at] : media[at]?.altText;
	return (source ?? "").slice(range.start, range.end);
}
