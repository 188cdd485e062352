/** What tells of a private sphere of a life: read only beside a word of `heads`, without one of which none of it stands. */
export interface PrivateFact {
	readonly heads: readonly string[];
	readonly pattern: RegExp;
	/** A sentence in which it tells anything; without it every one. */
	readonly standsIn?: (sentence: string) => boolean;
}

/** Those who help have the same words in their titles. */
const ofStaff =
	"(?! (?:leads?|team|teachers?|assistants?|specialist|nurse|champions?|ambassadors?|friendly|units?|groups?|coffee|policy|forms?|funds?|cooks?)\\b)";

/** What a pattern over small letters tells, beside the words without which it tells nothing. */
export const privateFact = (heads: string, tells: string): PrivateFact => ({
	heads: heads.trim().split(/\s+/),
	pattern: new RegExp(`(?<![\\w’'-])(?:${tells})(?![\\w-])${ofStaff}`, "giu"),
});
