import { handle } from "../domain/handle";
import type { Part, PostDraft } from "../domain/post-draft";
import type { ArchivedPost } from "./archived-post";

/** A post of the past, as it stood in the composer before it was sent. */
export interface PastDraft {
	readonly id: string;
	/** The day on which it was sent, in UTC. */
	readonly date: string;
	readonly draft: PostDraft;
}

/** Posts that answer one's own within so many minutes were written as one thread. */
const threadMinutes = 10;

/** Turns an archive's posts back into drafts, oldest first: threads are joined, reposts left out. */
export function toDrafts(posts: readonly ArchivedPost[], account: string): PastDraft[] {
	const own = posts.filter(({ isRepost }) => !isRepost).toSorted(byTime);
	const heads = new Map<string, ArchivedPost>();
	const threads = new Map<ArchivedPost, ArchivedPost[]>();
	const byId = new Map(own.map((post) => [post.id, post]));
	for (const post of own) {
		const before = byId.get(post.replyTo?.id ?? "");
		const head = before && isSoonAfter(post, before) ? heads.get(before.id) : undefined;
		heads.set(post.id, head ?? post);
		if (head) threads.get(head)?.push(post);
		else threads.set(post, [post]);
	}
	return [...threads].map(([head, thread]) => toDraft(head, thread, account));
}

function toDraft(head: ArchivedPost, thread: readonly ArchivedPost[], account: string): PastDraft {
	const { replyingTo } = splitAddressees(head);
	const draft: PostDraft = {
		kind: head.replyTo ? "reply" : head.isQuote ? "quote" : "post",
		account,
		parts: thread.map(toPart),
		replyingTo,
		target: null,
		answers: {},
	};
	return { id: head.id, date: head.at.slice(0, 10), draft };
}

function toPart(post: ArchivedPost): Part {
	const media = post.media.map((kind) => ({ kind, altText: "" }));
	return { text: splitAddressees(post).text, media, poll: [] };
}

/** The archive writes an answer's addressees before its text; the composer keeps them apart. */
function splitAddressees({ text, replyTo }: ArchivedPost): { text: string; replyingTo: string[] } {
	if (!replyTo) return { text, replyingTo: [] };
	const leading = /^(?:@\w{1,15}\s+)*/.exec(text)?.[0] ?? "";
	const handles = [replyTo.handle ?? "", ...leading.split(/\s+/)].filter(
		(one) => handle.safeParse(one).success,
	);
	const different = new Map(handles.map((one) => [one.toLowerCase(), one]));
	return { text: text.slice(leading.length), replyingTo: [...different.values()] };
}

function isSoonAfter(post: ArchivedPost, before: ArchivedPost): boolean {
	const minutes = (Date.parse(post.at) - Date.parse(before.at)) / 60_000;
	return minutes >= 0 && minutes <= threadMinutes;
}

function byTime(a: ArchivedPost, b: ArchivedPost): number {
	if (a.at !== b.at) return a.at < b.at ? -1 : 1;
	return a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
}
