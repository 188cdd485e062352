import type { PolicyFault } from "../../rules/engine/compile-policy";

/** The faults at a place of the policy ("clauses[3].options") and in everything below it. */
export function faultsAt(faults: readonly PolicyFault[], path: string): readonly PolicyFault[] {
	return faults.filter(
		({ path: at }) => at === path || at.startsWith(`${path}.`) || at.startsWith(`${path}[`),
	);
}

/** A fault as a sentence: in a list the line is named, for that is where it must be mended. */
export function faultWords({ path, reason }: PolicyFault, below: string): string {
	const line = /^\[(\d+)\]/.exec(path.slice(below.length))?.[1];
	const said = line === undefined ? reason : `Line ${Number(line) + 1}: ${reason}`;
	return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
