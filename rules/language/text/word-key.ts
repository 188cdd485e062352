import { isApostrophe, isInside, letterUnits } from "./letters";

/** A word of so many letters at most has a key: five letters fit into a small number, and it has three. */
const longest = 15;
const bitsPerLetter = 6;

/** Letters without case and figures; above them the signs that a word can have inside; 0 for all others. */
const letterOf = Uint8Array.from({ length: 128 }, (_, code) => {
	const sign = String.fromCharCode(code).toLowerCase();
	return "abcdefghijklmnopqrstuvwxyz0123456789'.:,".indexOf(sign) + 1;
});
const lastLetter = letterOf[0x39] ?? 0;
const apostrophe = letterOf[0x27] ?? 0;
const pound = 41;

/** What cannot be in a key: it ends the word, or the word has none. */
const [ending, foreign] = [0, -1];

/** The letters of a written word as numbers, the same whatever its capitals: it is known without being cut out of the text. */
export class WordKey {
	/** Where the word read last ends. */
	end = 0;
	first = 0;
	second = 0;
	third = 0;

	/** Reads the word that begins at `start`, to `until` at most. False for one of more or other letters. */
	read(text: string, start: number, until: number): boolean {
		let [first, second, third] = [0, 0, 0];
		let at = start;
		for (; at < until; at++) {
			const letter = letterAt(text, at, start);
			if (letter === ending) break;
			if (letter === foreign) return false;
			if (at < start + 5) first = (first << bitsPerLetter) | letter;
			else if (at < start + 10) second = (second << bitsPerLetter) | letter;
			else if (at < start + longest) third = (third << bitsPerLetter) | letter;
			else return false;
		}
		this.end = at;
		this.first = first;
		this.second = second;
		this.third = third;
		return true;
	}
}

function letterAt(text: string, at: number, start: number): number {
	const code = text.charCodeAt(at);
	if (code >= 0x80) return letterBeyond(text, at, start);
	const letter = letterOf[code] ?? ending;
	return letter <= lastLetter || isInside(text, at) ? letter : ending;
}

function letterBeyond(text: string, at: number, start: number): number {
	const code = text.charCodeAt(at);
	if (isApostrophe(code)) return isInside(text, at) ? apostrophe : ending;
	if (code === 0xa3) return at === start ? pound : ending;
	return letterUnits(text, at) > 0 ? foreign : ending;
}
