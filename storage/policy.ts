import { z } from "zod";
import { type PolicyInput, policy } from "../rules/domain/policy";
import { compilePolicy, type PolicyFault } from "../rules/engine/compile-policy";
import { presets } from "../rules/presets/presets";
import type { Database } from "./database";
import { parseStored, type Stored } from "./parse-stored";
import { type Slot, slot } from "./slot";

/** A preset goes by its id, so that a mended preset reaches the school with the next version. */
const preset = { source: z.literal("preset"), presetId: z.string() };
const own = {
	source: z.literal("own"),
	policy: z.custom<PolicyInput>((given) => policy.safeParse(given).success),
};

/** A choice of policy, wherever it is kept. */
export const policyContent = z.discriminatedUnion("source", [
	z.strictObject(preset),
	z.strictObject(own),
]);
export type PolicyContent = Readonly<z.infer<typeof policyContent>>;

const policyRow = z.discriminatedUnion("source", [
	z.strictObject({ slot, ...preset }),
	z.strictObject({ slot, ...own }),
]);

/** The policy as written; null for a preset that does not ship with this version. */
export function policyOf(content: PolicyContent): PolicyInput | null {
	if (content.source === "own") return content.policy;
	return presets.find(({ id }) => id === content.presetId) ?? null;
}

/** The school's policy: one that ships with the product, or one of its own. */
export interface ChosenPolicy {
	readonly source: "preset" | "own";
	/** As written; compile it before checking with it. */
	readonly policy: PolicyInput;
}

/** Reads the chosen policy, or the one before. A preset that no longer ships counts as damaged, not as none. */
export async function loadPolicy(
	database: Database,
	of: Slot = "present",
): Promise<Stored<ChosenPolicy>> {
	const stored = await loadPolicyContent(database, of);
	if (stored.status !== "found") return stored;
	const written = policyOf(stored.value);
	return written
		? { status: "found", value: { source: stored.value.source, policy: written } }
		: { status: "damaged" };
}

/** Reads which policy is chosen, as it travels in a set-up. */
export async function loadPolicyContent(
	database: Database,
	of: Slot = "present",
): Promise<Stored<PolicyContent>> {
	const stored = parseStored(policyRow, await database.policies.get(of));
	if (stored.status !== "found") return stored;
	const row = stored.value;
	return {
		status: "found",
		value:
			row.source === "own"
				? { source: row.source, policy: row.policy }
				: { source: row.source, presetId: row.presetId },
	};
}

/** Chooses one of the policies that ship with the product, by its id. The one in use becomes the previous. */
export async function choosePreset(database: Database, presetId: string): Promise<void> {
	await putPolicy(database, { source: "preset", presetId });
}

/**
 * Stores a school's own policy from any value, or tells every fault by its path and changes nothing.
 * The one in use becomes the previous.
 */
export async function saveOwnPolicy(
	database: Database,
	given: unknown,
): Promise<readonly PolicyFault[]> {
	const compiled = compilePolicy(given);
	if (!compiled.ok) return compiled.faults;
	await putPolicy(database, { source: "own", policy: compiled.value.policy });
	return [];
}

/** Lets the present and the previous policy change places, so that a second call undoes the first. False when there is none. */
export async function restorePreviousPolicy(database: Database): Promise<boolean> {
	return database.transaction("rw", database.policies, async () => {
		const previous = parseStored(policyRow, await database.policies.get("previous"));
		if (previous.status !== "found") return false;
		await putPolicy(database, previous.value);
		return true;
	});
}

/** Puts a choice in the place of the present one, which becomes the previous. */
export async function putPolicy(database: Database, choice: PolicyContent): Promise<void> {
	await database.transaction("rw", database.policies, async () => {
		const present = parseStored(policyRow, await database.policies.get("present"));
		if (present.status === "found") {
			await database.policies.put({ ...present.value, slot: "previous" });
		}
		await database.policies.put({ ...choice, slot: "present" });
	});
}
