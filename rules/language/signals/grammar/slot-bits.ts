/** How a word has to do with a slot: it fills it alone, or begins one of its terms. */
export const USE = { FILLS: 1, BEGINS: 2 } as const;

const slotsPerField = 16;

/** For each word how it has to do with each slot, two bits for a slot, all side by side in memory. */
export class SlotBits {
	private readonly bits: Uint32Array;
	private readonly fields: number;

	constructor(wordCount: number, slotCount: number) {
		this.fields = Math.floor(slotCount / slotsPerField) + 1;
		this.bits = new Uint32Array(wordCount * this.fields);
	}

	add(word: number, slot: number, use: number): void {
		const at = word * this.fields + (slot >> 4);
		this.bits[at] = (this.bits[at] ?? 0) | (use << ((slot & 15) * 2));
	}

	/** 0 as well for a word that there is not. */
	of(word: number, slot: number): number {
		return ((this.bits[word * this.fields + (slot >> 4)] ?? 0) >> ((slot & 15) * 2)) & 3;
	}
}
