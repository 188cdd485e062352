/**
 * The words of one text as arrays, which grow with the longest text seen; ranges point into the
 * original text.
 */
export class WordBuffer {
	text = "";
	count = 0;
	start = new Int32Array(64);
	end = new Int32Array(64);
	/** Where a word's folded letters begin in `folded`; they end where the next word's begin. */
	from = new Int32Array(65);
	hash = new Int32Array(64);
	shape = new Uint8Array(64);
	/** What stands before a word; the last entry stands for the text's end. */
	gap = new Uint16Array(65);
	folded = new Uint16Array(256);

	/** A word's folded letters. */
	letters(word: number): string {
		let letters = "";
		const end = this.from[word + 1] ?? 0;
		for (let at = this.from[word] ?? 0; at < end; at++) {
			letters += String.fromCharCode(this.folded[at] ?? 0);
		}
		return letters;
	}

	protected reserve(length: number): void {
		if (this.start.length >= length + 1) return;
		const size = Math.ceil(length * 1.5) + 1;
		this.start = new Int32Array(size);
		this.end = new Int32Array(size);
		this.from = new Int32Array(size + 1);
		this.hash = new Int32Array(size);
		this.shape = new Uint8Array(size);
		this.gap = new Uint16Array(size + 1);
		this.folded = new Uint16Array(size * 3);
	}
}
