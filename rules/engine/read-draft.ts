import { z } from "zod";
import { answers } from "../domain/answers";
import { draftKind, media, type PostDraft } from "../domain/post-draft";

// A draft may come from a spreadsheet or another program: more keys than ours and nulls are no fault.
const partShape = {
	media: z
		.array(z.looseObject({ kind: media.shape.kind, altText: z.string().nullish() }))
		.nullish(),
	poll: z.array(z.string()).nullish(),
};

/** The @ may be missing, and a handle from an old list longer than X gives out today. */
const givenHandle = z
	.string()
	.regex(/^@?\w{1,50}$/, "this must be a handle such as @school_name")
	.transform((given) => `@${given.replace("@", "")}`);

const draftLine = z.looseObject({
	...partShape,
	id: z.union([z.string(), z.number()]).nullish(),
	account: givenHandle.nullish(),
	kind: draftKind.nullish(),
	text: z.string().nullish(),
	replyingTo: z.array(givenHandle).nullish(),
	target: givenHandle.nullish(),
	parts: z
		.array(z.looseObject({ ...partShape, text: z.string() }))
		.min(1)
		.nullish(),
	answers: z.record(z.string(), z.unknown()).nullish().transform(withoutNulls).pipe(answers),
});

type PartLine = Pick<z.infer<typeof draftLine>, "media" | "poll"> & { readonly text: string };

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
		const path = ["draft", ...(issue?.path.map(String) ?? [])].join(".");
		return { ok: false, reason: `${path}: ${issue?.message ?? "unreadable"}` };
	}
	const { id = null, kind: givenKind, text, parts, target } = parsed.data;
	const kind = givenKind ?? "post";
	const isAct = kind === "follow" || kind === "repost" || kind === "password-change";
	if (text == null && parts == null && !(isAct && (target != null || kind === "password-change"))) {
		return { ok: false, reason: isAct ? "target or text is missing" : "text is missing" };
	}
	const draft: PostDraft = {
		kind,
		account: parsed.data.account ?? defaultAccount,
		parts: (parts ?? [{ ...parsed.data, text: text ?? "" }]).map(readPart),
		replyingTo: parsed.data.replyingTo ?? [],
		target: target ?? null,
		answers: parsed.data.answers,
	};
	return { ok: true, id, draft };
}

function readPart({ text, media: attached, poll }: PartLine): PostDraft["parts"][number] {
	return {
		text,
		media: (attached ?? []).map(({ kind, altText }) => ({ kind, altText: altText ?? "" })),
		poll: poll ?? [],
	};
}

function withoutNulls(given: Readonly<Record<string, unknown>> | null | undefined) {
	return Object.fromEntries(Object.entries(given ?? {}).filter(([, answer]) => answer !== null));
}
