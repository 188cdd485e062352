/** A list of whole numbers that grows without making garbage of each one. */
export class NumberList {
	length = 0;
	values: Int32Array;

	/** `expected` numbers find room without moving. */
	constructor(expected: number) {
		this.values = new Int32Array(Math.max(expected, 16));
	}

	push(value: number): void {
		if (this.length === this.values.length) {
			const larger = new Int32Array(this.length * 2);
			larger.set(this.values);
			this.values = larger;
		}
		this.values[this.length++] = value;
	}
}
