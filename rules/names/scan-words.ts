import { foldCodePoint, GAP } from "./fold";
import { HASH_START, hashStep, PRIME } from "./hash-name";
import {
	asciiGap,
	cells,
	finished,
	KIND_SHIFT,
	LETTER,
	letterKind,
	SHAPE,
	shapeOf,
} from "./letter-kinds";

// Neither a hyphen nor an apostrophe may stand in a hashtag, but X ends it there and people do not.
const ENDS_TAG = ~(GAP.HYPHEN | GAP.APOSTROPHE | GAP.HASH);

/**
 * Cuts texts into words and folds them: a word ends at whatever is no letter and where capitals
 * begin anew ("LilyMae", "McAdam"), so that hyphen, space and nothing look alike. The arrays hold
 * the last text's words and grow with the longest one seen; ranges point into the original text.
 */
export class WordScanner {
	text = "";
	count = 0;
	start = new Int32Array(64);
	end = new Int32Array(64);
	/** Where a word's folded letters begin in `folded`; they end where the next word's begin. */
	from = new Int32Array(65);
	hash = new Int32Array(64);
	shape = new Uint8Array(64);
	/** What stands before a word; the last entry stands for the text's end. */
	gap = new Uint16Array(65);
	folded = new Uint16Array(256);
	private at = 0;
	private written = 0;
	private wordHash = HASH_START;
	private wordShape = 0;
	private wordEnd = 0;
	private kind: number = LETTER.NONE;

	scan(text: string): void {
		this.reserve(text.length);
		this.text = text;
		this.count = 0;
		this.at = 0;
		this.written = 0;
		let tag = 0;
		let gap = this.readGap() | GAP.EDGE;
		while (this.at < text.length) {
			if ((gap & GAP.HASH) !== 0) tag = SHAPE.TAG;
			else if ((gap & ENDS_TAG) !== 0) tag = 0;
			this.gap[this.count] = gap;
			this.readWord(tag);
			gap = this.readGap();
		}
		this.gap[this.count] = gap | GAP.EDGE;
		this.from[this.count] = this.written;
	}

	/** A word's folded letters. */
	letters(word: number): string {
		let letters = "";
		const end = this.from[word + 1] ?? 0;
		for (let at = this.from[word] ?? 0; at < end; at++) {
			letters += String.fromCharCode(this.folded[at] ?? 0);
		}
		return letters;
	}

	private reserve(length: number): void {
		if (this.start.length >= length + 1) return;
		const size = Math.ceil(length * 1.5) + 1;
		this.start = new Int32Array(size);
		this.end = new Int32Array(size);
		this.from = new Int32Array(size + 1);
		this.hash = new Int32Array(size);
		this.shape = new Uint8Array(size);
		this.gap = new Uint16Array(size + 1);
		this.folded = new Uint16Array(size * 3);
	}

	/** Steps over all that is no letter and gives its bits. */
	private readGap(): number {
		const { text } = this;
		let at = this.at;
		let bits = 0;
		for (; at < text.length; at++) {
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
		this.kind = LETTER.NONE;
		do this.readAscii();
		while (this.at < this.text.length && this.readWide());
		this.end[count] = this.wordEnd;
		this.hash[count] = this.wordHash;
		this.shape[count] = finished(this.wordShape);
		this.count = count + 1;
	}

	/** The fast lane: letters and digits below 128, up to anything else. */
	private readAscii(): void {
		const { text, folded } = this;
		const begin = this.at;
		const end = text.length;
		let { at, written, kind, wordHash, wordShape } = this;
		for (; at < end; at++) {
			const code = text.charCodeAt(at);
			const cell = code < 128 ? (cells[code] ?? 0) : 0;
			if (cell === 0) break;
			const now = cell >> KIND_SHIFT;
			if (now !== LETTER.LOWER || kind !== LETTER.LOWER) {
				if (now === LETTER.UPPER && kind !== LETTER.NONE && this.isNewHump(at, kind)) break;
				wordShape |= shapeOf(now, kind);
				kind = now;
			}
			const unit = cell & 0xff;
			folded[written++] = unit;
			wordHash = Math.imul(wordHash ^ unit, PRIME);
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
			const now = letterKind(fold);
			if (
				now === LETTER.UPPER &&
				this.kind !== LETTER.NONE &&
				this.isNewHump(after - 1, this.kind)
			) {
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
		if (before === LETTER.CASELESS) return false;
		if (before === LETTER.LOWER) return true;
		if (this.kindAt(at + 1) !== LETTER.LOWER) return false;
		const isPlural = this.text.charAt(at + 1) === "s" && this.kindAt(at + 2) === LETTER.NONE;
		return !isPlural;
	}

	private kindAt(at: number): number {
		const code = this.text.charCodeAt(at);
		if (code < 128) return (cells[code] ?? 0) >> KIND_SHIFT;
		const fold = foldCodePoint(this.text.codePointAt(at) ?? 0);
		if (fold.kind !== "letter") return LETTER.NONE;
		return letterKind(fold);
	}
}
