import type { CheckSetup } from "../rules/engine/check-draft";
import { type CompiledPolicy, compilePolicy } from "../rules/engine/compile-policy";
import { nobody } from "../rules/engine/nobody";
import { presets } from "../rules/presets/presets";
import type { CheckOptions } from "./check-options";
import { loadPeople } from "./check-people";
import { readJson } from "./read-json";
import { UnusableInput } from "./unusable-input";

/** Loads policy, roster and staff; whatever cannot be used is an `UnusableInput` with path and reason. */
export async function loadSetup(options: CheckOptions): Promise<CheckSetup> {
	const compiled = await loadPolicy(options.policy);
	const people = (await loadPeople(options, compiled)) ?? nobody;
	return { compiled, people, today: options.today };
}

async function loadPolicy(given: string): Promise<CompiledPolicy> {
	const preset = presets.find(({ id }) => id === given);
	const outcome = compilePolicy(preset ?? (await readJson(given, whichPresets())));
	if (outcome.ok) return outcome.value;
	const faults = outcome.faults.map(({ path, reason }) => `  ${path || "(whole file)"}: ${reason}`);
	throw new UnusableInput(`The policy "${given}" cannot be used:\n${faults.join("\n")}`);
}

function whichPresets(): string {
	return ` Presets: ${presets.map(({ id }) => id).join(", ")}.`;
}
