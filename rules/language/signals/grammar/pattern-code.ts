import type { FilledSlot } from "./filled-slots";

/** What a cell asks for; the end of a pattern is 0. */
export const ASKS = {
	END: 0,
	WORD: 1,
	GAP: 2,
	BEGINNING: 3,
	PAUSE: 4,
	JOINED: 5,
	CLOSE: 6,
} as const;
/** The bits of a cell that say what it asks for, and how; its slot's number or a gap's length stands above them. */
export const CELL = {
	ASKS: 7,
	OPTIONAL: 8,
	AHEAD: 16,
	FORBIDDEN: 32,
	CAPITAL: 64,
	VALUE: 8,
} as const;

const asks = {
	word: ASKS.WORD,
	gap: ASKS.GAP,
	beginning: ASKS.BEGINNING,
	pause: ASKS.PAUSE,
	joined: ASKS.JOINED,
	end: ASKS.CLOSE,
} as const;

/** Where the cells of a pattern or a term stand. */
export interface Code {
	readonly start: number;
	/** It is led by what begins it: the cells are those of the slots behind. */
	readonly isLed: boolean;
}

/** A code as one number: where it starts, and in the last bit whether it is led. */
export const packCode = ({ start, isLed }: Code): number => start * 2 + (isLed ? 1 : 0);

/** Patterns as numbers in one row, a cell for each slot: fitting one follows no references through memory. */
export class PatternCode {
	private readonly cells: number[] = [];

	/** Adds a pattern and gives the place of its first cell. */
	add(slots: readonly FilledSlot[]): number {
		const start = this.cells.length;
		for (const slot of slots) this.cells.push(cellOf(slot));
		this.cells.push(ASKS.END);
		return start;
	}

	finish(): Int32Array {
		return Int32Array.from(this.cells);
	}
}

function cellOf({ slot, filling }: FilledSlot): number {
	return (
		asks[slot.is] |
		(slot.isOptional ? CELL.OPTIONAL : 0) |
		(slot.isAhead ? CELL.AHEAD : 0) |
		(slot.isForbidden ? CELL.FORBIDDEN : 0) |
		(slot.takesCapital ? CELL.CAPITAL : 0) |
		((slot.is === "gap" ? slot.most : filling.number) << CELL.VALUE)
	);
}
