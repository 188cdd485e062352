import type { Pupil } from "../rules/domain/pupil";
import type { School } from "../rules/domain/school";
import { reasonToTakeDown, type TakeDownReason } from "../rules/duties/pupils-shown";
import { accountScope } from "../rules/engine/account-scope";
import type { Database } from "./database";
import { createPupilHash } from "./hash-pupils";
import { loadRoster } from "./roster";
import { listSentPosts, type SentPost, type ShownHash } from "./sent-posts";

/** Somebody whom a post may show and who should not be shown any more. */
export interface PupilToReview {
	readonly hash: string;
	readonly as: ShownHash["as"];
	/** `gone`: on this laptop's roster no more. */
	readonly reason: TakeDownReason | "gone";
	/** Null when gone: nothing of the name was kept. */
	readonly pupil: Pupil | null;
}

/** A post that may show them. */
export interface PostToReview {
	readonly post: SentPost;
	readonly pupils: readonly PupilToReview[];
}

/** Keys are made of names and classes where a roster has no ids; then a new school year changes them all. */
const fewestToTell = 5;

/**
 * Holds the posts of this laptop against the present roster: consents refused since, leavers, and
 * pupils who are not on it any more. Empty without a roster. When most of those shown are unknown to
 * the roster its keys have changed, not the school, and nobody counts as gone.
 */
export async function findPostsToReview(
	database: Database,
	school: Pick<School, "accounts">,
): Promise<PostToReview[]> {
	const { posts } = await listSentPosts(database);
	const left = posts.filter(({ deletedOn, shows }) => deletedOn === null && shows.length > 0);
	if (left.length === 0) return [];
	// On a trust's laptop another school's pupils stand on another roster.
	const open = left.filter(({ account }) => accountScope(school, account).scope !== "other");
	const stored = await loadRoster(database);
	if (stored.status !== "found") return [];
	const pupils = await pupilsByHash(database, stored.value.roster.pupils);
	const shown = new Set(open.flatMap(({ shows }) => shows.map(({ pupil }) => pupil)));
	const unknown = [...shown].filter((hash) => !pupils.has(hash)).length;
	const canTellGone = unknown * 2 <= shown.size || shown.size < fewestToTell;
	return open.flatMap((post): PostToReview[] => {
		const found = post.shows.flatMap((one) => review(one, post, pupils, canTellGone));
		return found.length > 0 ? [{ post, pupils: found }] : [];
	});
}

function review(
	{ pupil: hash, as }: ShownHash,
	{ hasMedia }: SentPost,
	pupils: ReadonlyMap<string, Pupil>,
	canTellGone: boolean,
): PupilToReview[] {
	const pupil = pupils.get(hash) ?? null;
	if (!pupil) return canTellGone ? [{ hash, as, reason: "gone", pupil }] : [];
	const reason = reasonToTakeDown(pupil, as, hasMedia);
	return reason === null ? [] : [{ hash, as, reason, pupil }];
}

async function pupilsByHash(
	database: Database,
	pupils: readonly Pupil[],
): Promise<Map<string, Pupil>> {
	const hash = await createPupilHash(database);
	return new Map(
		await Promise.all(
			pupils.map(async (one): Promise<[string, Pupil]> => [await hash(one.key), one]),
		),
	);
}
