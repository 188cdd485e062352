import { compilePolicy } from "../../../rules/engine/compile-policy";
import type { Database } from "../../../storage/database";
import type { Stored } from "../../../storage/parse-stored";
import { loadPolicy } from "../../../storage/policy";
import type { UsedPolicy } from "../options-data";

/** The policy in force. One that no longer compiles is of no use: it counts as damaged. */
export async function loadUsedPolicy(database: Database): Promise<Stored<UsedPolicy>> {
	const stored = await loadPolicy(database);
	if (stored.status !== "found") return stored;
	const compiled = compilePolicy(stored.value.policy);
	if (!compiled.ok) return { status: "damaged" };
	const { source } = stored.value;
	return { status: "found", value: { source, policy: compiled.value.policy } };
}
