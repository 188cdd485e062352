import { z } from "zod";
import type { Database } from "../database";
import { parseStored } from "../parse-stored";
import { createSigningKeys, publisherOf } from "./signing";

const row = z.strictObject({
	slot: z.literal("present"),
	keys: z.custom<CryptoKeyPair>(
		(given) => typeof given === "object" && given !== null && "privateKey" in given,
	),
	/** The number of the last file published here. */
	lastIssue: z.int().nonnegative(),
});

/** Who this laptop is as a publisher. */
export interface Publishing {
	readonly keys: CryptoKeyPair;
	readonly publisher: string;
	readonly lastIssue: number;
}

/** Reads who this laptop has published as; null when it never has, or when its key is damaged. */
export async function loadPublisher(database: Database): Promise<string | null> {
	const stored = parseStored(row, await database.publishers.get("present"));
	return stored.status === "found" ? publisherOf(stored.value.keys) : null;
}

/** Reads the key that signs, or makes one the first time; null when the stored one is damaged. */
export async function loadPublishing(database: Database): Promise<Publishing | null> {
	const stored = parseStored(row, await database.publishers.get("present"));
	if (stored.status === "damaged") return null;
	if (stored.status === "found") {
		const { keys, lastIssue } = stored.value;
		return { keys, publisher: await publisherOf(keys), lastIssue };
	}
	const keys = await createSigningKeys();
	await savePublishing(database, { keys, lastIssue: 0 });
	return { keys, publisher: await publisherOf(keys), lastIssue: 0 };
}

/** Remembers the key and the last number given out. */
export async function savePublishing(
	database: Database,
	{ keys, lastIssue }: Pick<Publishing, "keys" | "lastIssue">,
): Promise<void> {
	await database.publishers.put({ slot: "present", keys, lastIssue });
}
