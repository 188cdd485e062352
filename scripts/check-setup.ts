import { readFile } from "node:fs/promises";
import type { CheckSetup } from "../rules/engine/check-draft";
import { type CompiledPolicy, compilePolicy } from "../rules/engine/compile-policy";
import { nobody } from "../rules/engine/nobody";
import { presets } from "../rules/presets/presets";
import { type CheckOptions, resolvePath } from "./check-options";
import { UnusableInput } from "./unusable-input";

/** Loads policy, roster and staff; whatever cannot be used is an `UnusableInput` with path and reason. */
export async function loadSetup(options: CheckOptions): Promise<CheckSetup> {
	const compiled = await loadPolicy(options.policy);
	const { loadPeople } = await import("./check-people");
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

/** Reads a JSON file; the reason of an `UnusableInput` never quotes the file's content. */
export async function readJson(path: string, hint = ""): Promise<unknown> {
	let text: string;
	try {
		text = await readFile(resolvePath(path), "utf8");
	} catch (error) {
		throw new UnusableInput(`${path}: ${reasonOf(error)}.${hint}`);
	}
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch {
		throw new UnusableInput(`${path}: this is not JSON.${hint}`);
	}
}

/** Says why a file could not be read, in plain words. */
export function reasonOf(error: unknown): string {
	const code = error instanceof Error && "code" in error ? error.code : undefined;
	if (code === "ENOENT") return "no such file";
	if (code === "EISDIR") return "this is a folder";
	if (code === "EACCES") return "it may not be read";
	return error instanceof Error ? error.message : String(error);
}
