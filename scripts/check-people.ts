import type { People } from "../rules/domain/people";
import type { StaffMember } from "../rules/domain/pupil";
import type { CompiledPolicy } from "../rules/engine/compile-policy";
import { createPeople } from "../rules/names/create-people";
import { buildNameIndex } from "../rules/names/index/name-index";
import { type MissingConsent, missingConsents } from "../rules/names/missing-consents";
import { readStaff } from "../storage/roster-import/read-staff";
import type { RosterInspection } from "../storage/roster-import/roster-inspection";
import { toRoster } from "../storage/roster-import/to-roster";
import { inspectPaths, readRosterFile } from "./check-inspect";
import type { CheckOptions } from "./check-options";
import { UnusableInput } from "./unusable-input";

/** Reads roster and staff files as the product's import does; says on standard error what counts as unknown. */
export async function loadPeople(
	options: CheckOptions,
	{ policy }: CompiledPolicy,
): Promise<People | null> {
	const staff = await loadStaff(options.staff);
	if (options.rosters.length === 0) return null;
	const inspection = await inspectPaths(options.rosters, options.today, options.mapping);
	const paths = options.rosters.join(", ");
	if (inspection.outcome === "refused") {
		throw new UnusableInput(`The roster ${paths} cannot be used: ${inspection.reason ?? ""}`);
	}
	tell(paths, inspection);
	warnOfMissing(paths, missingConsents(policy, inspection.covers));
	const index = buildNameIndex(toRoster(inspection, options.rosterDate));
	return createPeople(index, { school: policy.school, staff });
}

const follows = {
	refused: "every pupil counts as refused",
	given: "every pupil counts as given, nobody's is held",
	unchecked: "whether it was given is not checked",
} as const;

function warnOfMissing(paths: string, missing: readonly MissingConsent[]): void {
	for (const { purpose, countsAs } of missing) {
		process.stderr.write(
			`Warning: ${paths}: no column tells the consent "${purpose}", which the policy needs: ${follows[countsAs]}\n`,
		);
	}
}

async function loadStaff(path: string | null): Promise<StaffMember[]> {
	if (path === null) return [];
	const outcome = await readStaff(await readRosterFile(path));
	if (outcome.ok) return outcome.staff;
	throw new UnusableInput(`The staff file ${path} cannot be used: ${outcome.reason}`);
}

// Cells may hold names: only headings, lines and numbers are said.
function tell(
	paths: string,
	{ pupils, decisions, rejectedRows, warnings }: RosterInspection,
): void {
	const say = (text: string) => process.stderr.write(`${paths}: ${text}\n`);
	say(`${pupils.length} pupils`);
	for (const { kind, heading, rows, line } of decisions) {
		const where = line === null ? "" : `, first in line ${line}`;
		say(`"${heading}" needs a decision (${kind}) and counts as unknown: ${rows} rows${where}`);
	}
	for (const { line, reason } of rejectedRows.slice(0, 50))
		say(`line ${line} is left out: ${reason}`);
	if (rejectedRows.length > 50) say(`… and ${rejectedRows.length - 50} more lines are left out`);
	for (const warning of warnings) say(warning);
}
