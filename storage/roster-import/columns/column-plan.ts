import type { ColumnRole } from "./column-role";
import type { Reach } from "./consent-heading";

/** One column as it will be read. */
export interface ColumnPlan {
	/** As the file writes it; a heading that stands twice gets a number. */
	readonly heading: string;
	role: ColumnRole;
	/** How near a consent column's answer is to a post on a social network; null for other columns. */
	reach: Reach | null;
	/** Why the role must be confirmed before it counts; null when it need not be. */
	readonly doubt: "inverted" | "purpose" | null;
}
