import type { DraftSession } from "./draft-session";

/** How the person has arranged the tooltip. */
export interface Arrangement {
	/** As the person wants it; null opens it where there is room. */
	readonly isCollapsed: boolean | null;
	/** Key of the finding that lies open; the first one when null. */
	readonly selected: string | null;
	/** Key of the finding whose reasons for posting are asked. */
	readonly overriding: string | null;
	readonly initials: string;
	/** The person's own words about a reason; they go nowhere. */
	readonly words: string;
}

/** All that the tooltip needs of a draft: what is known about it, and what can be done. */
export type ShownSession = Pick<
	DraftSession,
	| "state"
	| "notice"
	| "settings"
	| "picker"
	| "pick"
	| "choose"
	| "mendAll"
	| "answer"
	| "forgetAnswers"
	| "override"
	| "goOn"
	| "askAgain"
	| "openOptions"
>;

export interface PanelView {
	readonly session: ShownSession;
	readonly arrangement: Arrangement;
	readonly arrange: (change: Partial<Arrangement>) => void;
}
