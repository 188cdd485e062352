import { z } from "zod";
import { answers } from "./answers";
import { handle } from "./handle";

export const media = z.strictObject({
	kind: z.enum(["photo", "video", "gif"]),
	altText: z.string().default(""),
});
export type Media = Readonly<z.infer<typeof media>>;

/** One box of a thread; a single post has one part. */
export const part = z.strictObject({
	text: z.string(),
	media: z.array(media).default([]),
	poll: z.array(z.string()).default([]),
});
export type Part = Readonly<z.infer<typeof part>>;

/**
 * `post`, `reply` and `quote` are written in a composer; `direct-message` in the message box;
 * `repost`, `follow` and `password-change` are acts without text.
 */
export const draftKind = z.enum([
	"post",
	"reply",
	"quote",
	"repost",
	"direct-message",
	"follow",
	"password-change",
]);
export type DraftKind = z.infer<typeof draftKind>;

/** One composer's content as read from the page, or one act that a policy speaks about. */
export const postDraft = z.strictObject({
	kind: draftKind,
	/** The account that will publish. */
	account: handle,
	parts: z.array(part).min(1),
	/** Who is answered: X keeps these handles outside the text. */
	replyingTo: z.array(handle),
	/** Whose post is shared, or who would be followed. */
	target: handle.nullable(),
	answers,
});
export type PostDraft = Readonly<z.infer<typeof postDraft>>;

/** Where in a draft something stands: a part's text, one alt text, one poll choice, or the post as a whole. */
export const fieldName = z.enum(["text", "altText", "poll", "post"]);
export type FieldName = z.infer<typeof fieldName>;
