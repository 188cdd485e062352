/** A list of whole numbers that grows without making garbage of each one. */
export class NumberList {
	length = 0;
	values = new Int32Array(1 << 10);

	push(value: number): void {
		if (this.length === this.values.length) {
			const larger = new Int32Array(this.length * 2);
			larger.set(this.values);
			this.values = larger;
		}
		this.values[this.length++] = value;
	}

	finish(): Uint32Array {
		return Uint32Array.from(this.values.subarray(0, this.length));
	}
}
