import { Dexie } from "dexie";
import type { Database } from "../database";
import { deletePreviousRoster, keepAsPrevious } from "../roster";
import { deleteRosterRows } from "../roster-rows";
import { saveSettings } from "../settings";
import { compareIssues } from "./compare-issues";
import { sumOwnContent } from "./own-content";
import type { PreparedSetup } from "./prepare-setup";
import { putSchool, schoolTables } from "./put-school";
import { isOther, loadSetupFacts, saveSetupFacts } from "./setup-facts";

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
	const tables = [...schoolTables(database), database.setups];
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
	if (order === "older" || (order === "foreign" && !mayBeForeign)) return order;
	// The set-up in force is put there again only over what was changed by hand.
	if (order === "same" && !(before && isOther(before, await sumOwnContent(database)))) return order;
	await clearRosters(database, before !== null, now);
	for (const school of schools) await putSchool(database, school);
	await saveSettings(database, header.settings);
	const { publisher, issue, issuedAt } = header;
	const places = schools.map(({ slot, school }) => ({ slot, ...school }));
	const ownSum = await sumOwnContent(database);
	const facts = { publisher, issue, issuedAt, appliedAt: now, ownSum, schools: places };
	await saveSetupFacts(database, facts);
	return "applied";
}

/** A roster loaded here by hand can be brought back; one out of a set-up could bring a withdrawn consent back. */
async function clearRosters(database: Database, wasSetUp: boolean, now: string): Promise<void> {
	if (wasSetUp) await deletePreviousRoster(database);
	else await keepAsPrevious(database, now);
	await deleteRosterRows(database, "present");
	for (const table of schoolTables(database)) {
		await table.where(":id").startsWith("school-").delete();
	}
}

function isFull(error: unknown): boolean {
	if (!(error instanceof Dexie.DexieError)) return false;
	const inner: unknown = error.inner;
	return [error.name, inner instanceof Error ? inner.name : ""].includes("QuotaExceededError");
}
