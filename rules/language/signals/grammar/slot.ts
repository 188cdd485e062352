/**
 * A place in a pattern. Patterns are written as words between spaces:
 * - `bring|wear` one of several words, `the_head` several as one; `PLACE` a class of the lexicon,
 *   `GO-ing` its forms in -ing
 * - `the?` may be missing; `=to` the next word is this one, but none of the pattern's; `!on` it is another
 * - `..3` up to three words, none of them a negation
 * - `^` begins a sentence, or what follows a colon, dash or emoji; `,` a pause,
 *   `~` none; `$` the sentence's end
 * - `Capital` a word with a capital
 */
export interface Slot {
	readonly is: "word" | "gap" | "beginning" | "pause" | "joined" | "end";
	/** What may fill it, as written; empty for what is no word. */
	readonly choices: string;
	readonly isOptional: boolean;
	readonly isAhead: boolean;
	readonly isForbidden: boolean;
	readonly takesCapital: boolean;
	/** How many words a gap may have. */
	readonly most: number;
}

const marks = new Map([
	["^", "beginning"],
	[",", "pause"],
	["~", "joined"],
	["$", "end"],
] as const);
const noWord = {
	choices: "",
	isOptional: false,
	isAhead: false,
	isForbidden: false,
	takesCapital: false,
	most: 0,
};

/** Reads the slots of a pattern. */
export function readSlots(source: string): readonly Slot[] {
	return source.split(" ").map(readSlot);
}

function readSlot(item: string): Slot {
	const mark = [...marks].find(([sign]) => sign === item)?.[1];
	if (mark) return { ...noWord, is: mark };
	if (item.startsWith("..")) return { ...noWord, is: "gap", most: Number(item.slice(2)) };
	const choices = item.replace(/^[!=]|\?$/g, "");
	return {
		is: "word",
		choices,
		isOptional: item.endsWith("?"),
		isAhead: item.startsWith("="),
		isForbidden: item.startsWith("!"),
		takesCapital: choices.split("|").includes("Capital"),
		most: 0,
	};
}

/** True for a slot that some listed word has to fill. */
export function isFixed({ is, isOptional, isForbidden, takesCapital }: Slot): boolean {
	return is === "word" && !isOptional && !isForbidden && !takesCapital;
}
