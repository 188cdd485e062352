/** The texts of one draft: its words, a few descriptions of pictures. */
const most = 8;

/**
 * Gives a reading of texts that remembers the last few: several rules ask the same of one text in a
 * row, and nothing a reading gives is ever changed.
 */
export function rememberLast<Reading>(read: (text: string) => Reading): (text: string) => Reading {
	// Places that are written over, no Map: a Map that is emptied leaves tables behind that keep every
	// reading alive until the next full collection, and collecting then takes longer than reading.
	const known: { readonly text: string; readonly reading: Reading }[] = [];
	let next = 0;
	return (text) => {
		for (const one of known) if (one.text === text) return one.reading;
		const reading = read(text);
		known[next] = { text, reading };
		next = (next + 1) % most;
		return reading;
	};
}
