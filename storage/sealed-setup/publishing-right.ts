import type { Database } from "../database";
import { loadFollowing } from "./following";
import { loadPublisher } from "./publishing";
import { loadSetupFacts } from "./setup-facts";

/**
 * Whether publishing here parts this laptop from another publisher, whose next files it would refuse:
 * `free` there is none · `takes-over` it would publish in the other's place · `follows` it looks at
 * the other's address, and must not be cut off from it by one click.
 */
export type PublishingRight = "free" | "takes-over" | "follows";

/** Reads what publishing from this laptop would mean. */
export async function loadPublishingRight(database: Database): Promise<PublishingRight> {
	const [facts, following, own] = await Promise.all([
		loadSetupFacts(database),
		loadFollowing(database),
		loadPublisher(database),
	]);
	if (facts.status !== "found" || facts.value.publisher === own) return "free";
	return following ? "follows" : "takes-over";
}
