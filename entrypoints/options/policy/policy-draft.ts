import { shippedLike } from "../../../components/policy/shipped-policies";
import type { Policy } from "../../../rules/domain/policy";
import type { PolicyFault } from "../../../rules/engine/compile-policy";
import type { Database } from "../../../storage/database";
import { choosePreset, saveOwnPolicy } from "../../../storage/policy";
import { loadUsedPolicy } from "./load-used-policy";

/** A policy being edited, and the one that was in force when the editing began. */
export interface PolicyDraft {
	readonly policy: Policy;
	readonly over: Policy | null;
}

/**
 * Puts a draft into force, or tells its faults. Over another policy than the one it was made over
 * nothing is stored: that one is somebody's work too. The page shows it when it reads all again.
 */
export function savePolicyDraft(
	database: Database,
	{ policy, over }: PolicyDraft,
): Promise<{ readonly isSaved: boolean; readonly faults: readonly PolicyFault[] }> {
	return database.transaction("rw", database.policies, async () => {
		const used = await loadUsedPolicy(database);
		if (!isSamePolicy(used.status === "found" ? used.value.policy : null, over)) {
			return { isSaved: false, faults: [] };
		}
		const shipped = shippedLike(policy);
		if (shipped) await choosePreset(database, shipped.id);
		const faults = shipped ? [] : await saveOwnPolicy(database, policy);
		return { isSaved: faults.length === 0, faults };
	});
}

/** Whether two policies demand the same, word for word. */
export function isSamePolicy(one: Policy | null, other: Policy | null): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
