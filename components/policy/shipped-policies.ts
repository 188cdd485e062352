import type { Policy } from "../../rules/domain/policy";
import { compilePolicy, type PolicyFault } from "../../rules/engine/compile-policy";
import { presets } from "../../rules/presets/presets";

const outcomes = presets.map((preset) => ({ preset, compiled: compilePolicy(preset) }));

/** The policies that ship with the product, with every default filled in. */
export const shippedPolicies: readonly Policy[] = outcomes.flatMap(({ compiled }) =>
	compiled.ok ? [compiled.value.policy] : [],
);

/** Those of them that cannot be used, and why: a fault of ours, which must be seen. */
export const faultyPresets: readonly { title: string; faults: readonly PolicyFault[] }[] =
	outcomes.flatMap(({ preset, compiled }) =>
		compiled.ok ? [] : [{ title: preset.title, faults: compiled.faults }],
	);

/** The shipped policy that is the same in every point, or none. */
export function shippedLike(policy: Policy): Policy | undefined {
	const written = JSON.stringify(policy);
	return shippedPolicies.find((one) => JSON.stringify(one) === written);
}
