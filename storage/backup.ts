import { z } from "zod";
import { pupil, staffMember } from "../rules/domain/pupil";
import { compilePolicy } from "../rules/engine/compile-policy";
import type { Database } from "./database";
import { loadImportMemory } from "./import-memory";
import { loadPolicyContent, policyContent, policyOf, putPolicy } from "./policy";
import { pupilMark } from "./pupil-marks";
import { keepAsPrevious } from "./roster";
import { rosterMapping } from "./roster-import/columns/roster-mapping";
import {
	deleteRosterRows,
	putPresent,
	type ReadRoster,
	readRoster,
	rosterFacts,
	rosterTables,
} from "./roster-rows";
import { loadSettings, saveSettings } from "./settings";
import { settings } from "./settings-schema";
import { loadStaff, replaceStaff } from "./staff";

const version = 1;

/** The whole set-up of one laptop in one file. No PIN, no decisions, nothing of past posts. */
const backupFile = z.strictObject({
	chalkline: z.literal("backup"),
	version: z.literal(version),
	madeAt: z.iso.datetime(),
	policy: policyContent.nullable(),
	roster: z
		.strictObject({
			facts: rosterFacts,
			pupils: z.array(pupil).max(200_000),
			marks: z.array(pupilMark),
			leavers: z.array(z.strictObject({ key: z.string(), since: z.iso.datetime() })),
		})
		.nullable(),
	staff: z.array(staffMember).max(10_000),
	settings,
	importMemory: z.strictObject({
		salt: z.string().regex(/^[0-9a-f]{32}$/),
		mapping: rosterMapping,
	}),
});
export type Backup = Readonly<z.infer<typeof backupFile>>;

/** What reading a file gives: the set-up in it, or why it is none. */
export type BackupReading =
	| { readonly ok: true; readonly backup: Backup }
	| { readonly ok: false; readonly reason: string };

/** Gathers the set-up as it stands. `now` is an ISO date and time. */
export async function makeBackup(database: Database, now: string): Promise<Backup> {
	const [chosen, roster, staff, kept, memory] = await Promise.all([
		loadPolicyContent(database),
		readRoster(database, "present"),
		loadStaff(database),
		loadSettings(database),
		loadImportMemory(database),
	]);
	return backupFile.parse({
		chalkline: "backup",
		version,
		madeAt: now,
		policy: chosen.status === "found" ? chosen.value : null,
		roster: roster.status === "found" ? rowsOf(roster.value) : null,
		staff: staff.status === "found" ? staff.value : [],
		settings: kept,
		importMemory: { salt: memory.salt, mapping: memory.mapping },
	});
}

function rowsOf({ facts, pupils, marks, leavers }: ReadRoster) {
	return { facts, pupils, marks, leavers };
}

/** Reads a backup's text. Never throws, and never quotes the file: it holds names. */
export function readBackup(text: string): BackupReading {
	const given = parseJson(text);
	const head = z
		.looseObject({ chalkline: z.literal("backup"), version: z.number() })
		.safeParse(given);
	if (!head.success) return { ok: false, reason: "This file is no backup of Chalkline." };
	if (head.data.version > version) {
		return {
			ok: false,
			reason: "This backup is of a newer Chalkline. Update the extension first.",
		};
	}
	const parsed = backupFile.safeParse(given);
	if (!parsed.success) {
		const where = parsed.error.issues[0]?.path.slice(0, 3).join(" › ") ?? "";
		return { ok: false, reason: `The backup is damaged${where === "" ? "" : ` at ${where}`}.` };
	}
	const written = parsed.data.policy && policyOf(parsed.data.policy);
	const isUsable = parsed.data.policy === null || (written !== null && compilePolicy(written).ok);
	return isUsable
		? { ok: true, backup: parsed.data }
		: { ok: false, reason: "The policy in this backup cannot be used by this version." };
}

/**
 * Puts a backup in the place of the set-up, in one transaction; policy and roster in use become the
 * previous ones. What the backup does not hold is taken away. `now` is an ISO date and time.
 */
export async function restoreBackup(
	database: Database,
	{ policy, roster, staff, settings: kept, importMemory }: Backup,
	now: string,
): Promise<void> {
	const { policies, staffLists } = database;
	const tables = [policies, ...rosterTables(database), staffLists];
	await database.transaction(
		"rw",
		[...tables, database.settings, database.importMemories],
		async () => {
			if (policy) await putPolicy(database, policy);
			else await policies.delete("present");
			await keepAsPrevious(database, now);
			await deleteRosterRows(database, "present");
			if (roster) await putPresent(database, roster);
			await replaceStaff(database, staff);
			await saveSettings(database, kept);
			await database.importMemories.put({ slot: "present", ...importMemory });
		},
	);
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		// What is no JSON is no backup either.
		return null;
	}
}
