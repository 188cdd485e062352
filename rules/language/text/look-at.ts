import type { TextRange } from "../../domain/text-range";
import { rememberLast } from "./remember-last";
import { signOf, signs } from "./sign-kinds";
import { addLetter } from "./word-hash";
import { countMarked, figuredMark, marksOf, oddMark } from "./word-marks";
import {
	capital,
	doubled,
	figure,
	isOddlyShaped,
	kindOf,
	kinds,
	letter,
	oddOpening,
	opensOddly,
	piece,
	shouted,
} from "./word-shape";

/** A run of English letters and figures that bears marks. */
export interface MarkedWord extends TextRange {
	readonly marks: number;
}

/** What one look at a text's signs and words tells: no rule has to look for what cannot be there. */
export interface TextLook {
	/** Bits of `signs`. */
	readonly signs: number;
	/** How many figures it holds. */
	readonly figures: number;
	/** The marks of all words together. */
	readonly marks: number;
	/** From left to right. */
	readonly marked: readonly MarkedWord[];
}

let remembered = rememberLast(read);
let known = 0;

/** Looks at a text, once for all rules. Takes any text. */
export function lookAt(text: string): TextLook {
	if (known !== countMarked()) {
		known = countMarked();
		remembered = rememberLast(read);
	}
	return remembered(text);
}

const smallBit = 0x20;
const [space, apostrophe, fullStop] = [0x20, 0x27, 0x2e];

function read(text: string): TextLook {
	const look = new Look(text);
	let start = 0;
	let hash = 0;
	let last = 0;
	let seen = 0;
	for (let at = 0; at <= text.length; at++) {
		// Beyond the end it would be no whole number, and all sums with it slow.
		const code = at < text.length ? text.charCodeAt(at) : 0;
		const kind = code < 0x80 ? (kinds[code] ?? 0) : 0;
		if (kind === 0) {
			if (seen !== 0) look.readWord(start, at, seen, hash);
			if (code > space) look.readSign(code, at);
			hash = last = seen = 0;
			start = at + 1;
			continue;
		}
		const small = code | smallBit;
		if (small === last) seen |= doubled;
		else hash = addLetter(hash, small);
		if ((kind & seen & capital) !== 0) seen |= shouted;
		seen |= kind;
		if (at === start + 2 && opensOddly(hash, seen)) seen |= oddOpening;
		last = small;
	}
	return look;
}

class Look implements TextLook {
	signs = 0;
	figures = 0;
	marks = 0;
	readonly marked: MarkedWord[] = [];
	private readonly text: string;
	private hasShouted = false;
	private loneEnd = -9;

	constructor(text: string) {
		this.text = text;
	}

	/** Takes in a word, of whose letters `seen` has all bits. */
	readWord(start: number, end: number, seen: number, hash: number): void {
		let marks = marksOf(hash);
		if ((seen & figure) !== 0) marks |= this.readFigures(start, end);
		if (end === start + 1 && (seen & piece) !== 0) this.meetLone(start, end);
		if ((seen & shouted) !== 0) this.meetShouted(seen);
		if (isOddlyShaped(this.text, start, end, seen)) marks |= oddMark;
		if (marks === 0) return;
		this.marks |= marks;
		this.marked.push({ start, end, marks });
	}

	private readFigures(start: number, end: number): number {
		this.signs |= signs.figure;
		for (let at = start; at < end; at++) {
			if (kindOf(this.text.charCodeAt(at)) & figure) this.figures++;
		}
		return end - start > 1 ? figuredMark : 0;
	}

	private meetLone(start: number, end: number): void {
		const before = start > 0 ? this.text.charCodeAt(start - 1) : 0;
		if (before !== space && (signOf(before) & signs.cover) === 0) return;
		const gap = start - this.loneEnd;
		if (gap === 1 || gap === 2) this.signs |= signs.spaced;
		this.loneEnd = end;
	}

	private meetShouted(seen: number): void {
		// A figure can stand between two runs of capitals.
		if (this.hasShouted || (seen & figure) !== 0) this.signs |= signs.capitals;
		this.hasShouted = true;
	}

	/** Takes in a sign between words. */
	readSign(code: number, at: number): void {
		const bits = signOf(code);
		if (bits === 0 && code !== apostrophe) return;
		this.signs |= bits;
		const before = at > 0 ? kindOf(this.text.charCodeAt(at - 1)) : 0;
		if (code === apostrophe && before === 0) this.signs |= signs.quote;
		if ((bits & signs.standIn) !== 0) this.meetLone(at, at + 1);
		if ((bits & signs.cover) !== 0) this.readCover(code, at, before);
	}

	private readCover(code: number, at: number, before: number): void {
		const after = at + 1 < this.text.length ? this.text.charCodeAt(at + 1) : 0;
		const isBeforeLetter = (kindOf(after) & letter) !== 0;
		if (code === fullStop && (isBeforeLetter || after >= 0x80)) this.signs |= signs.dotted;
		if ((before & letter) === 0) return;
		if (isBeforeLetter || (signOf(after) & signs.cover) !== 0) this.signs |= signs.covered;
	}
}
