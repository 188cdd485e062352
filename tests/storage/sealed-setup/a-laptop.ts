import { expect } from "vitest";
import { examplePolicy } from "../../../rules/engine/example-policy";
import { exampleRoster } from "../../../rules/engine/example-roster";
import type { Database } from "../../../storage/database";
import { loadRoster } from "../../../storage/roster";
import { applySetup } from "../../../storage/sealed-setup/apply-setup";
import { prepareSetup } from "../../../storage/sealed-setup/prepare-setup";
import { readSetup } from "../../../storage/sealed-setup/read-setup";
import type { SetupSchool } from "../../../storage/sealed-setup/setup-file";
import { type SetupContent, writeSetup } from "../../../storage/sealed-setup/write-setup";
import { exampleContent, exampleSchool, officeKeys } from "./example-setup";

export const now = "2026-11-03T08:00:00.000Z";
export const origin = { loadedAt: now, files: ["export.csv"] };

export async function prepared(
	change: Partial<SetupContent> = {},
	keys = officeKeys(),
	own: string[] = [],
) {
	const packed = await writeSetup(exampleContent(change), await keys);
	const plain = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
	const read = await readSetup(new Uint8Array(await new Response(plain).arrayBuffer()));
	if (!read.ok) throw new Error(read.fault);
	return prepareSetup(read.value, { ownAccounts: own, loadedAt: now });
}

export async function apply(
	database: Database,
	change: Partial<SetupContent> = {},
	keys = officeKeys(),
) {
	return applySetup(database, await prepared(change, keys), { now, mayBeForeign: false });
}

export async function hasApplied(...args: Parameters<typeof apply>): Promise<void> {
	expect(await apply(...args)).toBe("applied");
}

export function withOnly(forename: string): SetupSchool {
	const [pupil] = exampleRoster.pupils;
	if (!pupil) throw new Error("The example roster has pupils.");
	return exampleSchool({ roster: { ...exampleRoster, pupils: [{ ...pupil, forename }] } });
}

export function named(name: string, handle: string): SetupSchool {
	const policy = examplePolicy();
	const school = { ...policy.school, name, accounts: [{ handle, endings: [""] }] };
	return { ...withOnly(name), policy: { source: "own", policy: { ...policy, school } } };
}

export async function forenames(database: Database): Promise<string[]> {
	const roster = await loadRoster(database);
	return roster.status === "found" ? roster.value.roster.pupils.map((one) => one.forename) : [];
}

/** Everything that a database holds. */
export async function dump(database: Database): Promise<unknown> {
	const rows = database.tables.map(async (table) => [table.name, await table.toArray()] as const);
	return Object.fromEntries(await Promise.all(rows));
}
