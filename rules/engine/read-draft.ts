import { z } from "zod";
import { answers } from "../domain/answers";
import { handle } from "../domain/handle";
import { draftKind, media, type PostDraft, part } from "../domain/post-draft";

const draftLine = z.looseObject({
	id: z.union([z.string(), z.number()]).optional(),
	account: handle.nullish(),
	kind: draftKind.default("post"),
	text: z.string().nullish(),
	media: z.array(media).nullish(),
	poll: z.array(z.string()).nullish(),
	replyingTo: z.array(handle).nullish(),
	target: handle.nullish(),
	parts: z
		.array(
			z.looseObject({
				...part.shape,
				media: part.shape.media.nullish(),
				poll: part.shape.poll.nullish(),
			}),
		)
		.min(1)
		.nullish(),
	answers: answers.nullish(),
});

export type DraftReading =
	| { readonly ok: true; readonly id: string | number | null; readonly draft: PostDraft }
	| { readonly ok: false; readonly reason: string };

/**
 * Reads a draft from any value: `text` or `parts` must be there (for `follow`, `repost` and
 * `password-change` neither), the rest has defaults. The reason names the field at fault.
 */
export function readDraft(given: unknown, defaultAccount: string): DraftReading {
	const parsed = draftLine.safeParse(given);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		return {
			ok: false,
			reason: `${issue?.path.map(String).join(".") ?? "draft"}: ${issue?.message ?? "unreadable"}`,
		};
	}
	const { id = null, kind, text, media: attached, poll, parts, target } = parsed.data;
	const isAct = kind === "follow" || kind === "repost" || kind === "password-change";
	if (text == null && parts == null && !(isAct && (target != null || kind === "password-change"))) {
		return { ok: false, reason: isAct ? "target or text is missing" : "text is missing" };
	}
	const draft: PostDraft = {
		kind,
		account: parsed.data.account ?? defaultAccount,
		parts: parts?.map((one) => ({
			text: one.text,
			media: one.media ?? [],
			poll: one.poll ?? [],
		})) ?? [{ text: text ?? "", media: attached ?? [], poll: poll ?? [] }],
		replyingTo: parsed.data.replyingTo ?? [],
		target: target ?? null,
		answers: parsed.data.answers ?? {},
	};
	return { ok: true, id, draft };
}
