/** A row that was not understood, by its line in the file as an editor counts. */
export interface RejectedRow {
	readonly file: string;
	readonly sheet: string | null;
	readonly line: number;
	readonly reason: string;
}
