import type { ColumnRole } from "./column-role";

/**
 * What the administrator has to decide; until then the consents it touches are unknown.
 * `value` a word, mark or condition in a consent column · `inverted` a column that seems to mean the
 * opposite · `purpose` a purpose guessed from a title or a file's name, or not at all · `type` a
 * consent type that is not understood · `no-status` types without an answer beside them ·
 * `headings` a list without headings, whose columns were guessed by what stands in them.
 */
export interface Decision {
	readonly kind: "value" | "inverted" | "purpose" | "type" | "no-status" | "headings";
	readonly file: string;
	readonly sheet: string | null;
	readonly heading: string;
	/** The cell's text as compared, for `value` and `type`; "" is an empty cell. */
	readonly value: string | null;
	/** The role that is guessed, where one is. */
	readonly role: ColumnRole | null;
	/** How many rows it touches, and the first of them. */
	readonly rows: number;
	readonly line: number | null;
	readonly question: string;
}
