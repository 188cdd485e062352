import type { Filling } from "./filling";
import type { Slot } from "./slot";

/** What a slot takes; slots that take the same have one number. */
export interface SlotFilling extends Filling {
	readonly number: number;
	/** A rough guess how often it is filled. */
	readonly frequency: number;
	/** So many words at most. */
	readonly longest: number;
}

/** A place in a pattern with what fills it. */
export interface FilledSlot {
	readonly slot: Slot;
	readonly filling: SlotFilling;
}

export function createSlotFilling(number: number, { words, terms }: Filling): SlotFilling {
	let frequency = terms.size;
	// One word that every text has makes a slot frequent, whatever else fills it.
	for (const { isEveryday } of words) frequency += isEveryday ? 201 : 1;
	const longest = Math.max(1, ...[...terms].map((term) => term.longest));
	return { number, words, terms, frequency, longest };
}

/** The slots of which one has a pattern's first word: the optional ones that begin it and the next; none where any word may begin it. */
export function leadOf(slots: readonly FilledSlot[]): readonly FilledSlot[] {
	const mayBe = ({ slot }: FilledSlot) => slot.is === "word" && !slot.isForbidden;
	const first = slots.findIndex((one) => !mayBe(one) || !one.slot.isOptional);
	const last = slots[first];
	return last && mayBe(last) ? slots.slice(0, first + 1) : [];
}

/** The slot, among those that listed words have to fill, which is likely to be filled most rarely. */
export function rarestOf(slots: readonly FilledSlot[]): SlotFilling | undefined {
	return slots
		.filter(({ slot }) => slot.is === "word" && !slot.isOptional)
		.filter(({ slot }) => !slot.isForbidden && !slot.takesCapital)
		.map(({ filling }) => filling)
		.sort((a, b) => a.frequency - b.frequency)[0];
}

/** So many words at most. */
export function longestOf(slots: readonly FilledSlot[]): number {
	const longest = ({ slot, filling }: FilledSlot) => {
		if (slot.is !== "word") return slot.most;
		return slot.isAhead || slot.isForbidden ? 0 : filling.longest;
	};
	return slots.reduce((sum, one) => sum + longest(one), 0);
}
