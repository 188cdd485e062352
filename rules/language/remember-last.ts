/** The texts of one draft: its words, a few descriptions of pictures. */
const most = 8;

/**
 * Gives a reading of texts that remembers the last few: several rules ask the same of one text in a
 * row, and nothing a reading gives is ever changed.
 */
export function rememberLast<Reading>(read: (text: string) => Reading): (text: string) => Reading {
	const known = new Map<string, Reading>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		const reading = read(text);
		const [oldest] = known.keys();
		if (oldest !== undefined && known.size >= most) known.delete(oldest);
		known.set(text, reading);
		return reading;
	};
}
