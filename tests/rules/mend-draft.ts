import type { Finding } from "../../rules/domain/finding";
import type { PostDraft } from "../../rules/domain/post-draft";

/** The text that a finding speaks about. */
export function sourceOf({ part, field, index }: Finding, draft: PostDraft): string {
	const { text = "", media = [], poll = [] } = draft.parts[part] ?? {};
	if (field === "altText") return media[index]?.altText ?? "";
	return field === "poll" ? (poll[index] ?? "") : text;
}

/** The draft after a suggestion is taken. */
export function mendDraft(
	draft: PostDraft,
	finding: Finding,
	edits: Finding["suggestions"][number]["edits"],
) {
	const mended = edits
		.toSorted((a, b) => b.start - a.start)
		.reduce(
			(so, { start, end, text }) => so.slice(0, start) + text + so.slice(end),
			sourceOf(finding, draft),
		);
	return {
		...draft,
		parts: draft.parts.map((part, at) =>
			at !== finding.part
				? part
				: finding.field === "altText"
					? {
							...part,
							media: part.media.map((one, i) =>
								i === finding.index ? { ...one, altText: mended } : one,
							),
						}
					: finding.field === "poll"
						? { ...part, poll: part.poll.map((one, i) => (i === finding.index ? mended : one)) }
						: { ...part, text: mended },
		),
	};
}
