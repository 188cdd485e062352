/** A signal in a text. UTF-16 offsets. */
export interface SignalHit<Signal extends string> {
	readonly signal: Signal;
	/** The number of the pattern that fits. */
	readonly pattern: number;
	readonly start: number;
	readonly end: number;
	/** The number of its first word in the text. */
	readonly first: number;
	readonly sentence: number;
	/** True when one of the three words before denies it, with no pause between. */
	readonly isDenied: boolean;
}
