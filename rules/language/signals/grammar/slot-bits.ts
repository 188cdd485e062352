/** For each word the slots that it has to do with, a bit for each, all side by side in memory. */
export class SlotBits {
	private readonly bits: Uint32Array;
	private readonly fields: number;

	constructor(slotsOfWords: readonly (readonly number[])[], slotCount: number) {
		this.fields = (slotCount >> 5) + 1;
		this.bits = new Uint32Array(slotsOfWords.length * this.fields);
		for (const [word, slots] of slotsOfWords.entries()) {
			for (const slot of slots) {
				const at = word * this.fields + (slot >> 5);
				this.bits[at] = (this.bits[at] ?? 0) | (1 << (slot & 31));
			}
		}
	}

	/** False as well for a word that there is not. */
	has(word: number, slot: number): boolean {
		return (((this.bits[word * this.fields + (slot >> 5)] ?? 0) >> (slot & 31)) & 1) === 1;
	}
}
