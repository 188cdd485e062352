import type { School } from "../rules/domain/school";
import { askedDuties } from "../rules/duties/asked-duties";
import type { IsoDate } from "../rules/duties/calendar-days";
import type { DutyStanding } from "../rules/duties/duty-standing";
import { isDue, judgeDuties } from "../rules/duties/judge-duties";
import { compilePolicy } from "../rules/engine/compile-policy";
import type { Database } from "./database";
import { type DoneDuty, loadDutyMarks, noteAskedDuties } from "./duty-marks";
import { loadPolicy } from "./policy";
import { findPostsToReview, type PostToReview } from "./posts-to-review";
import { loadRosterFacts } from "./roster";
import { listSentPosts, type SentPost } from "./sent-posts";

type FindPosts = (
	database: Database,
	school: Pick<School, "accounts">,
) => Promise<readonly PostToReview[]>;

/** Everything that the school's policy asks besides the post being written, as it stands today. */
export interface Duties {
	/** Longest waiting first; empty without a usable policy. */
	readonly standings: readonly DutyStanding[];
	/** Newest first. */
	readonly done: readonly DoneDuty[];
	readonly posts: readonly SentPost[];
	readonly toReview: readonly PostToReview[];
}

const nothingAsked = { clauses: [], school: { accounts: [] } };

/**
 * Reads how all duties stand on a day, and remembers which of them are asked for the first time.
 * `findToReview` goes through every pupil, unless a page that must not has it done elsewhere.
 */
export async function loadDuties(
	database: Database,
	today: IsoDate,
	findToReview: FindPosts = findPostsToReview,
): Promise<Duties> {
	const stored = await loadPolicy(database);
	const compiled = stored.status === "found" ? compilePolicy(stored.value.policy) : null;
	const policy = compiled?.ok ? compiled.value.policy : nothingAsked;
	await noteAskedDuties(
		database,
		askedDuties(policy).map(({ id }) => id),
		today,
	);
	const [{ done, askedSince }, { posts }, roster, toReview] = await Promise.all([
		loadDutyMarks(database),
		listSentPosts(database),
		loadRosterFacts(database),
		findToReview(database, policy.school),
	]);
	const facts = {
		marks: done,
		askedSince,
		rosterDate: roster.status === "found" ? roster.value.date : null,
		posts: posts.map(({ deletedOn, ...post }) => ({ ...post, isDeleted: deletedOn !== null })),
	};
	return { standings: judgeDuties(policy, facts, today), done, posts, toReview };
}

/** How many things somebody should do today. */
export function countDue({ standings, toReview }: Duties): number {
	return standings.filter(isDue).length + (toReview.length > 0 ? 1 : 0);
}
