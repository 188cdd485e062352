import { z } from "zod";
import type { ArchivedPost } from "../../rules/rehearsal/archived-post";

const link = z.looseObject({ url: z.string(), expanded_url: z.string().nullish() });
const attachment = z.looseObject({ url: z.string().nullish(), type: z.string() });
const attachments = z.looseObject({ media: z.array(attachment).nullish() });

const tweet = z.looseObject({
	id_str: z.string().regex(/^\d{1,20}$/),
	full_text: z.string().max(100_000),
	created_at: z.string().transform(readTime),
	in_reply_to_status_id_str: z.string().nullish(),
	in_reply_to_screen_name: z.string().nullish(),
	entities: attachments.extend({ urls: z.array(link).nullish() }).nullish(),
	extended_entities: attachments.nullish(),
});
type Tweet = z.infer<typeof tweet>;

const kinds = new Map<string, ArchivedPost["media"][number]>([
	["photo", "photo"],
	["video", "video"],
	["animated_gif", "gif"],
]);
const months = "JanFebMarAprMayJunJulAugSepOctNovDec";
const statusAddress = /^https?:\/\/(?:mobile\.)?(?:x|twitter)\.com\/\w{1,15}\/status\/\d+/;

/** Reads one entry of the archive, with or without its wrapper; null when it is no post. */
export function readArchivedPost(entry: unknown): ArchivedPost | null {
	const wrapped = z.looseObject({ tweet: z.unknown() }).safeParse(entry);
	const parsed = tweet.safeParse(wrapped.success ? (wrapped.data.tweet ?? entry) : entry);
	if (!parsed.success) return null;
	const post = parsed.data;
	const isReply = Boolean(post.in_reply_to_status_id_str ?? post.in_reply_to_screen_name);
	const links = post.entities?.urls ?? [];
	return {
		id: post.id_str,
		at: post.created_at,
		text: typedText(post),
		media: mediaOf(post).flatMap(({ type }) => kinds.get(type) ?? []),
		replyTo: isReply
			? {
					id: post.in_reply_to_status_id_str ?? null,
					handle: post.in_reply_to_screen_name ? `@${post.in_reply_to_screen_name}` : null,
				}
			: null,
		isQuote: links.some(({ expanded_url }) => statusAddress.test(expanded_url ?? "")),
		isRepost: /^RT @\w{1,15}:/.test(post.full_text),
	};
}

/** As it was typed: links in full, none for pictures and quoted posts, and no HTML escapes. */
function typedText(post: Tweet): string {
	let text = post.full_text;
	for (const { url } of mediaOf(post)) if (url) text = text.replaceAll(url, "");
	for (const { url, expanded_url } of post.entities?.urls ?? []) {
		const typed = expanded_url ?? url;
		text = text.replaceAll(url, statusAddress.test(typed) ? "" : typed);
	}
	return text.replace(/&(amp|lt|gt);/g, (_, name: string) => escapes[name] ?? "").trimEnd();
}
const escapes: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">" };

function mediaOf({ entities, extended_entities }: Tweet): readonly z.infer<typeof attachment>[] {
	return extended_entities?.media ?? entities?.media ?? [];
}

/** "Wed Oct 10 20:19:24 +0000 2018", or an ISO date and time. */
function readTime(text: string, context: z.RefinementCtx): string {
	const old = /^\w{3} (\w{3}) (\d\d) (\d\d:\d\d:\d\d) \+0000 (\d{4})$/.exec(text);
	const month = old ? months.indexOf(old[1] ?? "-") / 3 + 1 : 0;
	const iso = old ? `${old[4]}-${String(month).padStart(2, "0")}-${old[2]}T${old[3]}Z` : text;
	const time = Date.parse(iso);
	if (Number.isNaN(time)) {
		context.addIssue({ code: "custom", message: "no date" });
		return z.NEVER;
	}
	return new Date(time).toISOString();
}
