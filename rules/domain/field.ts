import type { FieldName, PostDraft } from "./post-draft";

/** One stretch of text that would be published, with its place in the draft. */
export interface Field {
	readonly part: number;
	readonly field: Exclude<FieldName, "post">;
	/** Which alt text or poll choice of the part; 0 for `text`. */
	readonly index: number;
	readonly text: string;
}

let latest: { readonly draft: PostDraft; readonly fields: readonly Field[] } | undefined;

/**
 * Every text that a draft would publish, in reading order: text, alt texts, poll choices of each part.
 * Read once for a check, since every rule asks.
 */
export function fieldsOf(draft: PostDraft): readonly Field[] {
	if (latest?.draft !== draft) latest = { draft, fields: readFields(draft) };
	return latest.fields;
}

function readFields({ parts }: PostDraft): readonly Field[] {
	const fields: Field[] = [];
	for (const [part, { text, media, poll }] of parts.entries()) {
		fields.push({ part, field: "text", index: 0, text });
		for (const [index, { altText }] of media.entries()) {
			fields.push({ part, field: "altText", index, text: altText });
		}
		for (const [index, choice] of poll.entries()) {
			fields.push({ part, field: "poll", index, text: choice });
		}
	}
	return fields;
}

/** True when any part carries a picture, film or GIF: a thread is one post. */
export function hasMedia(draft: PostDraft): boolean {
	return draft.parts.some(({ media }) => media.length > 0);
}
