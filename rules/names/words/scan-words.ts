import { HASH_START, hashStep, PRIME } from "../index/hash-name";
import { foldCodePoint, GAP } from "./fold";
import { kindOf, LETTER, SHAPE, shapeOf, withoutSmall } from "./letter-kinds";
import { WordBuffer } from "./word-buffer";

// What is imported is looked up anew each time; the fast lane reads this for every letter.
const FACTOR = PRIME;
const { NOTHING, LOWER, UPPER, DIGIT, CASELESS } = LETTER;

/** Letters and digits below 128: the folded unit and, above it, the kind; 0 for what is no letter. */
const cells = new Uint16Array(128);
const KIND_SHIFT = 8;
const asciiGap = new Uint16Array(128);
for (let code = 0; code < 128; code++) {
	const fold = foldCodePoint(code);
	if (fold.kind === "gap") asciiGap[code] = fold.bits;
	if (fold.kind !== "letter") continue;
	const kind = code < 58 ? DIGIT : fold.isUpper ? UPPER : LOWER;
	cells[code] = fold.text.charCodeAt(0) | (kind << KIND_SHIFT);
}

// Neither a hyphen nor an apostrophe may stand in a hashtag, but X ends it there and people do not.
const ENDS_TAG = ~(GAP.HYPHEN | GAP.APOSTROPHE | GAP.HASH);

/**
 * Cuts texts into words and folds them: a word ends at whatever is no letter and where capitals
 * begin anew ("LilyMae", "McAdam"), so that hyphen, space and nothing look alike.
 */
export class WordScanner extends WordBuffer {
	private length = 0;
	private at = 0;
	private written = 0;
	private wordHash = HASH_START;
	private wordShape = 0;
	private wordEnd = 0;
	private kind: number = NOTHING;

	scan(text: string): void {
		const { length } = text;
		this.reserve(length);
		this.text = text;
		this.length = length;
		this.count = 0;
		this.at = 0;
		this.written = 0;
		let tag = 0;
		let gap = this.readGap() | GAP.EDGE;
		while (this.at < length) {
			if ((gap & GAP.HASH) !== 0) tag = SHAPE.TAG;
			else if ((gap & ENDS_TAG) !== 0) tag = 0;
			this.gap[this.count] = gap;
			if (!this.readPlain(tag)) this.readWord(tag);
			gap = this.readGap();
		}
		this.gap[this.count] = gap | GAP.EDGE;
		this.from[this.count] = this.written;
	}

	/** Small letters below 128, perhaps behind a capital, up to what is no letter: most words. */
	private readPlain(tag: number): boolean {
		const { text, length, folded, count, at: start, written: from } = this;
		const code = text.charCodeAt(start);
		const first = code < 128 ? (cells[code] ?? 0) : 0;
		const kind = first >> KIND_SHIFT;
		if (kind !== LOWER && kind !== UPPER) return false;
		folded[from] = first & 0xff;
		let hash = Math.imul(HASH_START ^ (first & 0xff), FACTOR);
		const shift = from - start;
		let at = start + 1;
		for (; at < length; at++) {
			const unit = text.charCodeAt(at);
			if (unit < 97 || unit > 122) {
				if (unit > 127 || cells[unit] !== 0) return false;
				break;
			}
			folded[at + shift] = unit;
			hash = Math.imul(hash ^ unit, FACTOR);
		}
		this.start[count] = start;
		this.end[count] = at;
		this.from[count] = from;
		this.hash[count] = hash;
		this.shape[count] = kind === UPPER ? tag | SHAPE.CAPITAL : tag;
		this.count = count + 1;
		this.at = at;
		this.written = at + shift;
		return true;
	}

	/** Steps over all that is no letter and gives its bits. */
	private readGap(): number {
		const { text, length } = this;
		let at = this.at;
		let bits = 0;
		for (; at < length; at++) {
			const code = text.charCodeAt(at);
			if (code < 128) {
				if (cells[code] !== 0) break;
				bits |= asciiGap[code] ?? 0;
			} else {
				const codePoint = text.codePointAt(at) ?? code;
				const fold = foldCodePoint(codePoint);
				if (fold.kind === "letter") break;
				if (fold.kind === "gap") bits |= fold.bits;
				if (codePoint > 0xffff) at++;
			}
		}
		this.at = at;
		return bits;
	}

	/** Reads one word at the present place, which holds a letter. */
	private readWord(tag: number): void {
		const { count } = this;
		this.start[count] = this.at;
		this.from[count] = this.written;
		this.wordHash = HASH_START;
		this.wordShape = tag;
		this.kind = NOTHING;
		do this.readAscii();
		while (this.at < this.length && this.readWide());
		this.end[count] = this.wordEnd;
		this.hash[count] = this.wordHash;
		this.shape[count] = withoutSmall(this.wordShape);
		this.count = count + 1;
	}

	/** The fast lane: letters and digits below 128, up to anything else. */
	private readAscii(): void {
		const { text, folded, length: end } = this;
		const begin = this.at;
		let { at, written, kind, wordHash, wordShape } = this;
		for (; at < end; at++) {
			const code = text.charCodeAt(at);
			const cell = code < 128 ? (cells[code] ?? 0) : 0;
			if (cell === 0) break;
			const now = cell >> KIND_SHIFT;
			if (now !== LOWER || kind !== LOWER) {
				if (now === UPPER && kind !== NOTHING && this.isNewHump(at, kind)) break;
				wordShape |= shapeOf(now, kind);
				kind = now;
			}
			const unit = cell & 0xff;
			folded[written++] = unit;
			wordHash = Math.imul(wordHash ^ unit, FACTOR);
		}
		if (at > begin) this.wordEnd = at;
		this.at = at;
		this.written = written;
		this.kind = kind;
		this.wordHash = wordHash;
		this.wordShape = wordShape;
	}

	/** One code point from 128 on; false when it, or the character below 128, ends the word. */
	private readWide(): boolean {
		const codePoint = this.text.codePointAt(this.at) ?? 0;
		if (codePoint < 128) return false;
		const fold = foldCodePoint(codePoint);
		const after = this.at + (codePoint > 0xffff ? 2 : 1);
		if (fold.kind === "gap") return false;
		if (fold.kind === "letter") {
			const now = kindOf(fold);
			if (now === UPPER && this.kind !== NOTHING && this.isNewHump(after - 1, this.kind)) {
				return false;
			}
			for (let each = 0; each < fold.text.length; each++) {
				const unit = fold.text.charCodeAt(each);
				this.folded[this.written++] = unit;
				this.wordHash = hashStep(this.wordHash, unit);
			}
			this.wordShape |= shapeOf(now, this.kind);
			this.kind = now;
		}
		if (fold.kind !== "hidden") this.wordEnd = after;
		this.at = after;
		return true;
	}

	/** Whether the capital at `at` begins a new word: after a small letter, or before one ("DTClub"). */
	private isNewHump(at: number, before: number): boolean {
		if (before === CASELESS) return false;
		if (before === LOWER) return true;
		if (this.kindAt(at + 1) !== LOWER) return false;
		const isPlural = this.text.charAt(at + 1) === "s" && this.kindAt(at + 2) === NOTHING;
		return !isPlural;
	}

	private kindAt(at: number): number {
		const code = this.text.charCodeAt(at);
		if (code < 128) return (cells[code] ?? 0) >> KIND_SHIFT;
		const fold = foldCodePoint(this.text.codePointAt(at) ?? 0);
		if (fold.kind !== "letter") return NOTHING;
		return kindOf(fold);
	}
}
