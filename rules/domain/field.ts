import type { FieldName, PostDraft } from "./post-draft";

/** One stretch of text that would be published, with its place in the draft. */
export interface Field {
	readonly part: number;
	readonly field: Exclude<FieldName, "post">;
	/** Which alt text or poll choice of the part; 0 for `text`. */
	readonly index: number;
	readonly text: string;
}

const known = new WeakMap<PostDraft, readonly Field[]>();

/**
 * Every text that a draft would publish, in reading order: text, alt texts, poll choices of each part.
 * The same fields whenever asked of the same draft, since every rule asks.
 */
export function fieldsOf(draft: PostDraft): readonly Field[] {
	const before = known.get(draft);
	if (before !== undefined) return before;
	const fields = readFields(draft);
	known.set(draft, fields);
	return fields;
}

function readFields(draft: PostDraft): Field[] {
	return draft.parts.flatMap(({ text, media, poll }, part): Field[] => [
		{ part, field: "text", index: 0, text },
		...media.map(({ altText }, index) => ({
			part,
			field: "altText" as const,
			index,
			text: altText,
		})),
		...poll.map((choice, index) => ({ part, field: "poll" as const, index, text: choice })),
	]);
}

/** True when any part carries a picture, film or GIF: a thread is one post. */
export function hasMedia(draft: PostDraft): boolean {
	return draft.parts.some(({ media }) => media.length > 0);
}
