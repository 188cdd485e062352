/** The texts of one draft: its words, a few descriptions of pictures. */
const most = 8;

interface Remembered<Reading> {
	readonly text: string;
	readonly reading: Reading;
}

/** Readings of the last few texts: several rules ask the same of one text in a row. */
export class LastFew<Reading> {
	// Places that are written over, no Map: a Map that is emptied leaves tables behind that keep every
	// reading alive until the next full collection, and collecting then takes longer than reading.
	private readonly known: Remembered<Reading>[] = [];
	private next = 0;
	/** Nearly always the one asked for, and to compare a string with itself costs nothing. */
	private latest: Remembered<Reading> | undefined;

	get(text: string): Reading | undefined {
		if (this.latest?.text !== text) this.latest = this.known.find((one) => one.text === text);
		return this.latest?.reading;
	}

	set(text: string, reading: Reading): void {
		this.latest = { text, reading };
		this.known[this.next] = this.latest;
		this.next = (this.next + 1) % most;
	}
}
