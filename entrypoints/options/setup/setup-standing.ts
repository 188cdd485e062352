import type { Database } from "../../../storage/database";
import { loadManaged, type ManagedReading } from "../../../storage/managed";
import type { Stored } from "../../../storage/parse-stored";
import { type Following, loadFollowing } from "../../../storage/sealed-setup/following";
import { loadPublisher } from "../../../storage/sealed-setup/publishing";
import {
	loadPublishingRight,
	type PublishingRight,
} from "../../../storage/sealed-setup/publishing-right";
import { loadSetupFacts, type SetupFacts } from "../../../storage/sealed-setup/setup-facts";
import { mayReach } from "../../background/follow/may-reach";

/** Where this laptop's set-up comes from and who decides over it. */
export interface SetupStanding {
	readonly facts: Stored<SetupFacts>;
	readonly following: Following | null;
	readonly managed: ManagedReading;
	/** What publishing from this laptop would mean. */
	readonly right: PublishingRight;
	/** Whom this laptop publishes as; null when it never has. */
	readonly publisher: string | null;
	/** The browser lets the followed address be asked without its server's leave. */
	readonly mayReach: boolean;
}

/** Reads all of it from the database. */
export async function loadSetupStanding(database: Database): Promise<SetupStanding> {
	const [facts, following, managed, right, publisher] = await Promise.all([
		loadSetupFacts(database),
		loadFollowing(database),
		loadManaged(database),
		loadPublishingRight(database),
		loadPublisher(database),
	]);
	const reaches = following !== null && (await mayReach(following.address));
	return { facts, following, managed, right, publisher, mayReach: reaches };
}
