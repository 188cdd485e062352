import { LastFew } from "./last-few";

/** Gives a reading of texts that remembers the last few; nothing a reading gives is ever changed. */
export function rememberLast<Reading>(read: (text: string) => Reading): (text: string) => Reading {
	const known = new LastFew<Reading>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		const reading = read(text);
		known.set(text, reading);
		return reading;
	};
}
