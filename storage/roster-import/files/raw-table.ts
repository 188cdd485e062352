/** One row as it stands in the file; `line` is what a person sees there, counted from 1. */
export interface RawRow {
	readonly line: number;
	readonly cells: readonly string[];
}

/** A line that cannot be read as a row. */
export interface LineFault {
	readonly line: number;
	readonly reason: string;
}

/** One sheet of a workbook, or the whole of a text file. */
export interface RawTable {
	readonly file: string;
	/** The sheet's name, or null for a text file. */
	readonly sheet: string | null;
	readonly isHidden: boolean;
	readonly rows: readonly RawRow[];
	readonly faults: readonly LineFault[];
	readonly warnings: readonly string[];
}

/** A file as given by a page or read from a disk. */
export interface RosterFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}
