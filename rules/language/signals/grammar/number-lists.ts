/** A list of small numbers for each word, all side by side in memory: a post's words are spread over thousands. */
export class NumberLists {
	readonly numbers: Uint16Array;
	private readonly starts: Uint32Array;

	constructor(lists: readonly (readonly number[])[]) {
		this.numbers = Uint16Array.from(lists.flat());
		this.starts = new Uint32Array(lists.length + 1);
		for (const [at, list] of lists.entries()) {
			this.starts[at + 1] = (this.starts[at] ?? 0) + list.length;
		}
	}

	/** Where list `list` begins among the numbers. */
	startOf(list: number): number {
		return this.starts[list] ?? 0;
	}

	/** Where it ends; a list that there is not is empty. */
	endOf(list: number): number {
		return this.starts[list + 1] ?? 0;
	}
}
