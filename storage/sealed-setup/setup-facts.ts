import { z } from "zod";
import { accountPattern } from "../../rules/domain/school";
import type { Database } from "../database";
import { parseStored, type Stored } from "../parse-stored";
import { schoolSlot } from "../slot";

/** What is remembered of the set-up in force: enough to know an older or a foreign one by. */
const setupFacts = z.strictObject({
	publisher: z.string(),
	issue: z.int(),
	/** ISO date and time at which it was published, by the publisher's clock. */
	issuedAt: z.iso.datetime(),
	/** ISO date and time at which it came into force here. */
	appliedAt: z.iso.datetime(),
	/** Check sum of this laptop's own school at that moment; null where nobody knows. */
	ownSum: z.int().nullable().default(null),
	/** Every school in it, and where its records stand. */
	schools: z.array(
		z.strictObject({ slot: schoolSlot, name: z.string(), accounts: z.array(accountPattern) }),
	),
});
export type SetupFacts = Readonly<z.infer<typeof setupFacts>>;

const row = z.strictObject({ slot: z.literal("present"), facts: setupFacts });

/** Reads what is known of the set-up file in force; none on a laptop that was set up by itself. */
export async function loadSetupFacts(database: Database): Promise<Stored<SetupFacts>> {
	const stored = parseStored(row, await database.setups.get("present"));
	return stored.status === "found" ? { status: "found", value: stored.value.facts } : stored;
}

/** Remembers the set-up that has come into force. */
export async function saveSetupFacts(database: Database, facts: SetupFacts): Promise<void> {
	await database.setups.put({ slot: "present", facts });
}

/** True when this laptop's own school was changed by hand since its set-up came into force or was published. */
export function isOther({ ownSum }: Pick<SetupFacts, "ownSum">, sumNow: number): boolean {
	return ownSum !== null && ownSum !== sumNow;
}
