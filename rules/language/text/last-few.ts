/** The texts of one draft: its words, a few descriptions of pictures. */
const most = 8;

/** Readings of the last few texts: several rules ask the same of one text in a row. */
export class LastFew<Reading> {
	// Places that are written over, no Map: a Map that is emptied leaves tables behind that keep every
	// reading alive until the next full collection, and collecting then takes longer than reading.
	private readonly texts: string[] = [];
	private readonly readings: Reading[] = [];
	private next = 0;
	/** Nearly always the place of the one asked for, and to compare a string with itself costs nothing. */
	private latest = 0;

	get(text: string): Reading | undefined {
		if (this.texts[this.latest] === text) return this.readings[this.latest];
		for (let place = 0; place < this.texts.length; place++) {
			if (this.texts[place] !== text) continue;
			this.latest = place;
			return this.readings[place];
		}
		return undefined;
	}

	set(text: string, reading: Reading): void {
		this.latest = this.next;
		this.next = (this.next + 1) % most;
		this.texts[this.latest] = text;
		this.readings[this.latest] = reading;
	}
}
