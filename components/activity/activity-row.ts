import type { Severity } from "../../rules/domain/severity";

/** One decision as logged: no text, no name. */
export interface ActivityRow {
	readonly id: number;
	readonly at: string;
	/** The day of `at` by the laptop's calendar. */
	readonly date: string;
	readonly account: string;
	readonly ruleId: string | null;
	readonly severity: Severity | null;
	readonly outcome: "held" | "mended" | "overridden" | "went-on" | "posted-unchecked";
	readonly reason: "not-a-pupil" | "newer-consent" | "head-agreed" | "other" | null;
	readonly initials: string | null;
}
export type Outcome = ActivityRow["outcome"];
export type Reason = NonNullable<ActivityRow["reason"]>;

export const outcomeWords: Record<Outcome, string> = {
	held: "Held a post",
	mended: "Mended by a click",
	overridden: "Posted with a reason",
	"went-on": "Went on after a warning",
	"posted-unchecked": "Posted unchecked",
};

export const reasonWords: Record<Reason, string> = {
	"not-a-pupil": "not a pupil",
	"newer-consent": "consent newer than the roster",
	"head-agreed": "the head agreed",
	other: "other",
};

/** "Pupil name" for `pupil-name`; what could not be checked has no rule. */
export function ruleWords(ruleId: string | null): string {
	if (ruleId === null) return "Not checked";
	const words = ruleId.replaceAll("-", " ");
	return words.charAt(0).toUpperCase() + words.slice(1);
}
