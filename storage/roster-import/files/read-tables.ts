import type { Breath } from "./create-breath";
import { decodeText } from "./decode-text";
import { FileRefusal } from "./file-refusal";
import { limits } from "./limits";
import type { RawTable, RosterFile } from "./raw-table";
import { readDelimited } from "./read-delimited";
import { readWorkbook } from "./read-workbook";
import { sniffFile } from "./sniff-file";

/** A file's tables: one of a text file, one for each sheet of a workbook. Refuses what holds no table. */
export async function readTables(
	{ name, bytes }: RosterFile,
	breathe: Breath,
): Promise<RawTable[]> {
	if (bytes.length > limits.fileBytes) {
		throw new FileRefusal("too-large", "The file is larger than 50 MB: it is no school's list.");
	}
	if (sniffFile(bytes) === "workbook") return readWorkbook(name, bytes, breathe);
	return [await readDelimited(name, decodeText(bytes), breathe)];
}
