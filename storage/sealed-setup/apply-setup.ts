import { Dexie } from "dexie";
import type { Database } from "../database";
import { putPolicy } from "../policy";
import { deletePreviousRoster, keepAsPrevious } from "../roster";
import { putRosterRows } from "../roster-rows";
import { saveSettings } from "../settings";
import { replaceStaff } from "../staff";
import { compareIssues } from "./compare-issues";
import type { PreparedSchool, PreparedSetup } from "./prepare-setup";
import { loadSetupFacts, saveSetupFacts } from "./setup-facts";

/** What came of putting a set-up into force. Whatever is not `applied` or `same` has changed nothing. */
export type ApplyOutcome = "applied" | "same" | "older" | "foreign" | "no-room" | "not-stored";

interface Terms {
	/** ISO date and time. */
	readonly now: string;
	/** The administrator has said that another office's set-up may take the place of this one. */
	readonly mayBeForeign: boolean;
}

/**
 * Puts a set-up in the place of what is there, in one transaction: laptops see the whole old one or
 * the whole new one, also when two tabs do this at once, the disk is full or the power goes.
 */
export async function applySetup(
	database: Database,
	setup: PreparedSetup,
	terms: Terms,
): Promise<ApplyOutcome> {
	const { policies, rosterFacts, rosters, nameIndexes, staffLists, settings, setups } = database;
	const tables = [policies, rosterFacts, rosters, nameIndexes, staffLists, settings, setups];
	try {
		return await database.transaction("rw", tables, () => replace(database, setup, terms));
	} catch (error) {
		return isFull(error) ? "no-room" : "not-stored";
	}
}

async function replace(
	database: Database,
	{ header, schools }: PreparedSetup,
	{ now, mayBeForeign }: Terms,
): Promise<ApplyOutcome> {
	const stored = await loadSetupFacts(database);
	const before = stored.status === "found" ? stored.value : null;
	// Asked again here, for another tab may have been faster since it was shown.
	const order = compareIssues(before, header);
	if (order === "same" || order === "older") return order;
	if (order === "foreign" && !mayBeForeign) return order;
	await clearRosters(database, before !== null, now);
	for (const school of schools) await put(database, school);
	await saveSettings(database, header.settings);
	const { publisher, issue, issuedAt } = header;
	const places = schools.map(({ slot, school }) => ({ slot, ...school }));
	await saveSetupFacts(database, { publisher, issue, issuedAt, appliedAt: now, schools: places });
	return "applied";
}

/** A roster loaded here by hand can be brought back; one out of a set-up could bring a withdrawn consent back. */
async function clearRosters(database: Database, wasSetUp: boolean, now: string): Promise<void> {
	if (wasSetUp) await deletePreviousRoster(database);
	else await keepAsPrevious(database, now);
	const { policies, rosterFacts, rosters, nameIndexes, staffLists } = database;
	for (const table of [rosterFacts, rosters, nameIndexes]) await table.delete("present");
	for (const table of [policies, rosterFacts, rosters, nameIndexes, staffLists]) {
		await table.where(":id").startsWith("school-").delete();
	}
}

async function put(
	database: Database,
	{ slot, policy, staff, roster }: PreparedSchool,
): Promise<void> {
	if (slot === "present") await putPolicy(database, policy);
	else await database.policies.put({ ...policy, slot });
	await replaceStaff(database, staff, slot);
	if (roster) await putRosterRows(database, roster);
}

function isFull(error: unknown): boolean {
	if (!(error instanceof Dexie.DexieError)) return false;
	const inner: unknown = error.inner;
	return [error.name, inner instanceof Error ? inner.name : ""].includes("QuotaExceededError");
}
