import { z } from "zod";
import { type PolicyInput, policy } from "../rules/domain/policy";
import { compilePolicy, type PolicyFault } from "../rules/engine/compile-policy";
import { presets } from "../rules/presets/presets";
import type { Database } from "./database";
import { parseStored, type Stored } from "./parse-stored";

/** A preset is stored by its id, so that a mended preset reaches the school with the next version. */
const slot = z.enum(["present", "previous"]);
type Slot = z.infer<typeof slot>;
const policyChoice = z.discriminatedUnion("source", [
	z.strictObject({ slot, source: z.literal("preset"), presetId: z.string() }),
	z.strictObject({
		slot,
		source: z.literal("own"),
		policy: z.custom<PolicyInput>((given) => policy.safeParse(given).success),
	}),
]);

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
	const stored = parseStored(policyChoice, await database.policies.get(of));
	if (stored.status !== "found") return stored;
	const choice = stored.value;
	if (choice.source === "own") {
		return { status: "found", value: { source: "own", policy: choice.policy } };
	}
	const preset = presets.find(({ id }) => id === choice.presetId);
	return preset
		? { status: "found", value: { source: "preset", policy: preset } }
		: { status: "damaged" };
}

/** Chooses one of the policies that ship with the product, by its id. The one in use becomes the previous. */
export async function choosePreset(database: Database, presetId: string): Promise<void> {
	await putPresent(database, { source: "preset", presetId });
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
	await putPresent(database, { source: "own", policy: compiled.value.policy });
	return [];
}

/** Lets the present and the previous policy change places, so that a second call undoes the first. False when there is none. */
export async function restorePreviousPolicy(database: Database): Promise<boolean> {
	return database.transaction("rw", database.policies, async () => {
		const previous = parseStored(policyChoice, await database.policies.get("previous"));
		if (previous.status !== "found") return false;
		await putPresent(database, previous.value);
		return true;
	});
}

/** A choice without its place. */
type Choice =
	| { readonly source: "preset"; readonly presetId: string }
	| { readonly source: "own"; readonly policy: PolicyInput };

async function putPresent(database: Database, choice: Choice): Promise<void> {
	await database.transaction("rw", database.policies, async () => {
		const present = parseStored(policyChoice, await database.policies.get("present"));
		if (present.status === "found") {
			await database.policies.put({ ...present.value, slot: "previous" });
		}
		await database.policies.put({ ...choice, slot: "present" });
	});
}
