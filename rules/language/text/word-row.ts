/** What stands before a word: 0 a space, 1 a pause (comma, bracket), 2 a break (colon, dash, emoji, line), 3 a sentence's end. */
export type Lead = 0 | 1 | 2 | 3;

/** Bits of a word's mark: its lead (two bits), whether it has a capital, whether it denies what follows. */
export const MARK = { LEAD: 3, CAPITAL: 4, NEGATION: 8 } as const;

/** The words of one text as columns of numbers: a row that is filled again for each text costs it no memory. */
export class WordRow {
	count = 0;
	sentences = 0;
	/** The words' numbers in the grammars; 0 for one that none has. */
	numbers = new Uint16Array(128);
	marks = new Uint8Array(128);
	/** UTF-16 offsets; both halves of "don't" have the whole as range. */
	starts = new Uint32Array(128);
	ends = new Uint32Array(128);

	clear(): void {
		this.count = 0;
		this.sentences = 0;
	}

	add(number: number, mark: number, start: number, end: number): void {
		const at = this.count++;
		if (at === this.numbers.length) this.grow();
		if (at === 0 || (mark & MARK.LEAD) === 3) this.sentences += 1;
		this.numbers[at] = number;
		this.marks[at] = mark;
		this.starts[at] = start;
		this.ends[at] = end;
	}

	private grow(): void {
		const { numbers, marks, starts, ends } = this;
		const length = numbers.length * 4;
		(this.numbers = new Uint16Array(length)).set(numbers);
		(this.marks = new Uint8Array(length)).set(marks);
		(this.starts = new Uint32Array(length)).set(starts);
		(this.ends = new Uint32Array(length)).set(ends);
	}
}
