import { z } from "zod";
import { handle } from "../rules/domain/handle";
import { addDays, type IsoDate } from "../rules/duties/calendar-days";
import type { Database } from "./database";

/** A post's own address on X. */
export const postLink = z
	.string()
	.regex(/^https:\/\/x\.com\/\w{1,15}\/status\/\d{1,20}$/, "a post");

const shownPupil = z.strictObject({
	/** A keyed hash of the pupil's key: says nothing without this laptop's roster and salt. */
	pupil: z.string().regex(/^[0-9a-f]{64}$/),
	as: z.enum(["named", "pictured", "author"]),
});
export type ShownHash = Readonly<z.infer<typeof shownPupil>>;

/** A post that went out from this laptop. It has no room for a text or a name. */
const sentPost = z.strictObject({
	link: postLink,
	/** By the laptop's own calendar. */
	date: z.iso.date(),
	account: handle,
	hasMedia: z.boolean(),
	/** Whom it may show; those who may stay are taken out. */
	shows: z.array(shownPupil).max(2000),
	/** When somebody said that it is deleted on X. */
	deletedOn: z.iso.date().nullable(),
});
type NewPost = Omit<z.infer<typeof sentPost>, "deletedOn">;

const storedPost = sentPost.extend({ id: z.int() });
export type SentPost = Readonly<z.infer<typeof storedPost>>;

/** Days for which a ticked-off post can be taken back. */
const undoDays = 30;

/** Remembers a post; one that is known already is left as it is. Throws on one that does not fit: a fault of the caller. */
export async function recordSentPost(database: Database, post: NewPost): Promise<void> {
	const row = sentPost.parse({ ...post, deletedOn: null });
	await database.transaction("rw", database.sentPosts, async () => {
		const isKnown = await database.sentPosts.where("link").equals(row.link).count();
		if (isKnown === 0) await database.sentPosts.add(row);
	});
}

/** Every remembered post, newest first, and how many rows could not be read. */
export async function listSentPosts(
	database: Database,
): Promise<{ posts: SentPost[]; damaged: number }> {
	const rows = await database.sentPosts.toArray();
	const posts = rows.flatMap((row) => {
		const parsed = storedPost.safeParse(row);
		return parsed.success ? [parsed.data] : [];
	});
	posts.sort((a, b) => b.date.localeCompare(a.date) || b.id - a.id);
	return { posts, damaged: rows.length - posts.length };
}

/** Ticks a post off as deleted on X, or takes that back with null. */
export async function markPostDeleted(
	database: Database,
	id: number,
	on: IsoDate | null,
): Promise<void> {
	await changePost(database, id, (post) => ({ ...post, deletedOn: on }));
}

/** Somebody has looked: what these hashes stand for may stay in the post. */
export async function letPupilsStay(
	database: Database,
	id: number,
	hashes: readonly string[],
): Promise<void> {
	await changePost(database, id, (post) => ({
		...post,
		shows: post.shows.filter(({ pupil }) => !hashes.includes(pupil)),
	}));
}

/**
 * Deletes what nobody needs any more: posts ticked off long ago, and those older than `days` that
 * have neither a picture nor a pupil in them.
 */
export async function deleteOldPosts(
	database: Database,
	today: IsoDate,
	days: number,
): Promise<void> {
	const { posts } = await listSentPosts(database);
	const old = posts.filter(({ date, deletedOn, hasMedia, shows }) =>
		deletedOn === null
			? !hasMedia && shows.length === 0 && date < addDays(today, -days)
			: deletedOn < addDays(today, -undoDays),
	);
	await database.sentPosts.bulkDelete(old.map(({ id }) => id));
}

async function changePost(
	database: Database,
	id: number,
	change: (post: SentPost) => SentPost,
): Promise<void> {
	await database.transaction("rw", database.sentPosts, async () => {
		const parsed = storedPost.safeParse(await database.sentPosts.get(id));
		if (parsed.success) await database.sentPosts.put(change(parsed.data));
	});
}
