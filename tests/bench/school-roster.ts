import type { Pupil } from "../../rules/domain/pupil";
import { buildNameIndex, type NameIndex } from "../../rules/names/index/name-index";
import { inspectRoster } from "../../storage/roster-import/inspect-roster";
import { toRoster } from "../../storage/roster-import/to-roster";
import { corpusFile } from "../corpus/read-corpus";
import { inventRoster } from "./invent-roster";

const date = "2026-11-02";

/** The pupils whom the corpus's posts name, and invented ones up to a size. */
export async function schoolRoster(size: number): Promise<readonly Pupil[]> {
	const { pupils } = toRoster(
		await inspectRoster([corpusFile("roster.csv")], { today: date }),
		date,
	);
	return [...pupils, ...inventRoster(size)].slice(0, size);
}

/** The index of a roster as the background stores it. */
export function indexOf(pupils: readonly Pupil[]): NameIndex {
	return buildNameIndex({ date, covers: ["photo", "name", "achievement"], pupils: [...pupils] });
}
