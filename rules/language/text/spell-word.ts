import { spellFully } from "../short-forms/spell-fully";
import { countNumbered, numberOf } from "./word-numbers";

/** One word that a written word stands for, with its number in the grammars. */
export interface SpeltWord {
	readonly text: string;
	readonly number: number;
}

const most = 4096;
/** A longer piece of a text keeps the whole text in memory. */
const longest = 12;

let known = new Map<string, readonly SpeltWord[]>();
let numbered = 0;

/** What a written word stands for: "Don't" is "do" and "not". Remembered, since schools use the same words all year. */
export function spellWord(written: string): readonly SpeltWord[] {
	const before = known.get(written);
	if (before !== undefined && numbered === countNumbered()) return before;
	if (numbered !== countNumbered() || known.size >= most) {
		numbered = countNumbered();
		known = new Map();
	}
	const spelt = spellFully(written).map((text) => ({ text, number: numberOf(text) }));
	if (written.length <= longest) known.set(written, spelt);
	return spelt;
}
