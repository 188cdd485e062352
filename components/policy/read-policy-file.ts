import { z } from "zod";
import type { Policy } from "../../rules/domain/policy";
import { compilePolicy, type PolicyFault } from "../../rules/engine/compile-policy";

/** What a policy file gives: a policy that can be used, or every fault with its place. */
export type PolicyFile =
	| { readonly ok: true; readonly policy: Policy }
	| { readonly ok: false; readonly faults: readonly PolicyFault[] };

const knownFormat = 1;
const mostCharacters = 2_000_000;
const newer = z.looseObject({ format: z.number().gt(knownFormat) });

/** Reads the text of a policy file. Never throws; nothing is stored. */
export function readPolicyFile(text: string): PolicyFile {
	if (text.length > mostCharacters) return refused("the file is larger than any policy");
	const given = parse(text);
	if (given === undefined) return refused("this is no policy file: its text is not JSON");
	const { success, data } = newer.safeParse(given);
	if (success) {
		const reason = `the file was written by a newer Chalkline (format ${data.format}; this one knows ${knownFormat}). Update Chalkline, then load it again`;
		return { ok: false, faults: [{ path: "format", reason }] };
	}
	const compiled = compilePolicy(given);
	return compiled.ok ? { ok: true, policy: compiled.value.policy } : compiled;
}

function refused(reason: string): PolicyFile {
	return { ok: false, faults: [{ path: "", reason }] };
}

function parse(text: string): unknown {
	try {
		const given: unknown = JSON.parse(text);
		return given;
	} catch {
		// The caller says that it is none.
		return undefined;
	}
}
