import { z } from "zod";
import { handle } from "../rules/domain/handle";
import type { Database } from "./database";
import { parseStored } from "./parse-stored";
import { settings } from "./settings-schema";

/** What a school's IT may set through the browser's management; the words of public/managed-schema.json. */
export const managedValues = z
	.strictObject({
		/** HTTPS address of the sealed set-up file. */
		setupAddress: z.url({ protocol: /^https$/ }),
		/** Opens the file, unless a key does. */
		setupPassphrase: z.string().min(1),
		/** A key of the `age` tool: "AGE-SECRET-KEY-1…". */
		setupKey: z.string().regex(/^AGE-SECRET-KEY-(PQ-)?1[0-9A-Z]+$/),
		/** The publisher whose files are taken, as the options page of the publishing laptop shows it. */
		setupPublisher: z.string().regex(/^[\w-]{87}$/),
		/** Minutes between two looks at the address. */
		refreshMinutes: z.int().min(5).max(1440),
		/** Days without a look that succeeded after which checks only ask. */
		setupMaxAgeDays: z.int().min(1).max(90),
		/** Leaves staff only what they need of the options page. */
		lockOptions: z.boolean(),
		/** Accounts that may be used on this laptop; the first chooses its school in a trust's file. */
		allowedAccounts: z.array(handle).max(100),
		holdWhenUnchecked: settings.shape.holdUnchecked.unwrap(),
		askInitials: settings.shape.askInitials.unwrap(),
		/** Days for which decisions are kept. */
		retentionDays: settings.shape.activityDays.unwrap(),
	})
	.partial();
export type ManagedValues = Readonly<z.infer<typeof managedValues>>;

/** What management says, and the names of values that are none we know or may use. */
export interface ManagedReading {
	readonly values: ManagedValues;
	readonly unusable: readonly string[];
}

/** Reads management's values one by one: a wrong one must not take the others along. Takes anything. */
export function readManaged(given: Readonly<Record<string, unknown>>): ManagedReading {
	const usable: [string, unknown][] = [];
	const unusable: string[] = [];
	for (const [name, value] of Object.entries(given)) {
		const isUsable = managedValues.safeParse({ [name]: value }).success;
		if (isUsable) usable.push([name, value]);
		else unusable.push(name);
	}
	return { values: managedValues.parse(Object.fromEntries(usable)), unusable };
}

/** Under which its word stands among the settings. */
export const managedSlot = "managed";

const row = z.strictObject({
	slot: z.literal(managedSlot),
	values: managedValues,
	unusable: z.array(z.string()),
});

/** Reads what management last said; nothing on a laptop that is not managed. */
export async function loadManaged(database: Database): Promise<ManagedReading> {
	const stored = parseStored(row, await database.settings.get(managedSlot));
	return stored.status === "found" ? stored.value : { values: {}, unusable: [] };
}

/** Remembers what management says, so that whoever reads settings finds it in force. */
export async function saveManaged(database: Database, reading: ManagedReading): Promise<void> {
	await database.settings.put({ slot: managedSlot, ...reading });
}
