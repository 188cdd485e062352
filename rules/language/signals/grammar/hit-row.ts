/** Where patterns fit in one text, as columns of numbers: most hits are of grammars whose gate stays shut. */
export class HitRow {
	count = 0;
	patterns = new Uint16Array(128);
	/** The first word of each, the word after its last, its sentence. */
	firsts = new Uint32Array(128);
	ends = new Uint32Array(128);
	sentences = new Uint32Array(128);

	clear(): void {
		this.count = 0;
	}

	add(pattern: number, first: number, end: number, sentence: number): void {
		const at = this.count++;
		if (at === this.patterns.length) this.grow();
		this.patterns[at] = pattern;
		this.firsts[at] = first;
		this.ends[at] = end;
		this.sentences[at] = sentence;
	}

	private grow(): void {
		const { patterns, firsts, ends, sentences } = this;
		const length = patterns.length * 4;
		(this.patterns = new Uint16Array(length)).set(patterns);
		(this.firsts = new Uint32Array(length)).set(firsts);
		(this.ends = new Uint32Array(length)).set(ends);
		(this.sentences = new Uint32Array(length)).set(sentences);
	}
}
