import { z } from "zod";
import { type PolicyInput, policy } from "../rules/domain/policy";
import { compilePolicy, type PolicyFault } from "../rules/engine/compile-policy";
import { presets } from "../rules/presets/presets";
import type { Database } from "./database";
import { parseStored, type Stored } from "./parse-stored";

/** A preset is stored by its id, so that a mended preset reaches the school with the next version. */
const policyChoice = z.discriminatedUnion("source", [
	z.strictObject({ slot: z.literal("present"), source: z.literal("preset"), presetId: z.string() }),
	z.strictObject({
		slot: z.literal("present"),
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

/** Reads the chosen policy. A preset that no longer ships counts as damaged, not as none. */
export async function loadPolicy(database: Database): Promise<Stored<ChosenPolicy>> {
	const stored = parseStored(policyChoice, await database.policies.get("present"));
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

/** Chooses one of the policies that ship with the product, by its id. */
export async function choosePreset(database: Database, presetId: string): Promise<void> {
	await database.policies.put({ slot: "present", source: "preset", presetId });
}

/** Stores a school's own policy from any value, or tells every fault by its path and changes nothing. */
export async function saveOwnPolicy(
	database: Database,
	given: unknown,
): Promise<readonly PolicyFault[]> {
	const compiled = compilePolicy(given);
	if (!compiled.ok) return compiled.faults;
	await database.policies.put({ slot: "present", source: "own", policy: compiled.value.policy });
	return [];
}
