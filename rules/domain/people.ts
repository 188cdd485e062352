import type { Pupil, Purpose } from "./pupil";
import type { TextRange } from "./text-range";

/**
 * How much of a name stands in the text, from most to least:
 * `full` forename and surname · `initial-surname` "A. Thompson" · `forename-initial` "Amelia T" ·
 * `forename` · `surname` alone · `family` "the Thompsons".
 */
export type NameForm =
	| "full"
	| "initial-surname"
	| "forename-initial"
	| "forename"
	| "surname"
	| "family";

/**
 * `confident`: a full name, or a real name with support around it. `doubtful`: could be a word, a
 * grown-up or a character; findings from it only ask. Weaker evidence yields no hit at all.
 */
export type Confidence = "confident" | "doubtful";

/** A place in a text where a rostered pupil seems to be named. */
export interface NameHit {
	readonly range: TextRange;
	readonly form: NameForm;
	readonly confidence: Confidence;
	/** Everyone on the roster who fits what is written; never empty, most fitting first. */
	readonly pupils: readonly Pupil[];
	/** True when it was reached by a nickname or across one wrong letter. */
	readonly isInexact: boolean;
	/** True inside a hashtag: the range covers the name only, a mend must keep the tag whole. */
	readonly isInHashtag: boolean;
}

/** Two capitalised words that look like a child's name and belong to nobody on any list. */
export interface UnlistedName {
	readonly range: TextRange;
	readonly forename: TextRange;
}

/** The roster's index as rules see it: finds names, knows consents, reveals nobody else. */
export interface People {
	/** ISO date of the roster, or null when none is loaded. */
	readonly rosterDate: string | null;
	/** Purposes that the roster's files spoke about. */
	readonly covers: readonly Purpose[];
	/** Pupils named in a text, left to right, without overlaps. Takes any string, never throws. */
	namesIn(text: string): readonly NameHit[];
	/** Names of children, by the look of them, that are on no list. */
	unlistedNamesIn(text: string): readonly UnlistedName[];
	/** True when a pupil's name in a text begins no later than these words and goes on behind them. */
	goesOnBehind(text: string, words: TextRange): boolean;
	/** The pupils whom an answer means: a class label gives the class, a name its bearers; empty when nobody fits. */
	pupilsMeant(answer: string): readonly Pupil[];
}
