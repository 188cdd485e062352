/** The texts of one draft: its words, a few descriptions of pictures. */
const most = 8;

/** Readings of the last few texts: several rules ask the same of one text in a row. */
export class LastFew<Reading> {
	// Places that are written over, no Map: a Map that is emptied leaves tables behind that keep every
	// reading alive until the next full collection, and collecting then takes longer than reading.
	private readonly known: { readonly text: string; readonly reading: Reading }[] = [];
	private next = 0;

	get(text: string): Reading | undefined {
		for (const one of this.known) if (one.text === text) return one.reading;
		return undefined;
	}

	set(text: string, reading: Reading): void {
		this.known[this.next] = { text, reading };
		this.next = (this.next + 1) % most;
	}
}
