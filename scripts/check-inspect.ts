import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Pupil } from "../rules/domain/pupil";
import { rosterMapping } from "../storage/roster-import/columns/roster-mapping";
import { limits } from "../storage/roster-import/files/limits";
import type { RosterFile } from "../storage/roster-import/files/raw-table";
import { inspectRoster } from "../storage/roster-import/inspect-roster";
import type { RosterInspection } from "../storage/roster-import/roster-inspection";
import { type InspectOptions, resolvePath } from "./check-options";
import { readJson, reasonOf } from "./read-json";
import { UnusableInput } from "./unusable-input";

/** What the import understood of the files, as the command prints it: no keys, no samples. */
export async function inspectFiles({ files, today, mapping }: InspectOptions) {
	const inspection = await inspectPaths(files, today, mapping);
	const { outcome, reason, columns, counts, decisions, warnings } = inspection;
	const pupils = inspection.pupils.map(withoutKey);
	const isOne =
		new Set(inspection.rejectedRows.map(({ file, sheet }) => `${file}/${sheet}`)).size < 2;
	const rejectedRows = inspection.rejectedRows.map(({ file, sheet, line, reason: why }) => ({
		line,
		reason: isOne ? why : `${[file, sheet].filter(Boolean).join(", ")}: ${why}`,
	}));
	return { outcome, reason, columns, pupils, counts, decisions, rejectedRows, warnings };
}

function withoutKey(pupil: Pupil) {
	return Object.fromEntries(Object.entries(pupil).filter(([name]) => name !== "key"));
}

/** Runs the product's import over files on the disk. */
export async function inspectPaths(
	paths: readonly string[],
	today: string,
	mappingPath: string | null,
): Promise<RosterInspection> {
	const mapping = mappingPath === null ? undefined : await loadMapping(mappingPath);
	const files = await Promise.all(paths.map(readRosterFile));
	return inspectRoster(files, { today, mapping });
}

/** Reads a file for the import; one beyond the import's limit is never loaded, only its size matters then. */
export async function readRosterFile(path: string): Promise<RosterFile> {
	const full = resolvePath(path);
	try {
		const { size } = await stat(full);
		const bytes =
			size > limits.fileBytes ? new Uint8Array(limits.fileBytes + 1) : await readFile(full);
		return { name: basename(path), bytes };
	} catch (error) {
		throw new UnusableInput(`${path}: ${reasonOf(error)}`);
	}
}

async function loadMapping(path: string) {
	const parsed = rosterMapping.safeParse(await readJson(path));
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	const where = issue?.path.map(String).join(".") ?? "";
	throw new UnusableInput(`${path}: ${where}: ${issue?.message ?? "unreadable"}`);
}
