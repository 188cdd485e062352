import { GAP } from "./fold";
import { KnownWords } from "./known-words";
import { SHAPE } from "./letter-kinds";
import { FIELD } from "./word-book";

const ENDS_SENTENCE = GAP.STOP | GAP.LINE | GAP.EDGE | GAP.OTHER | GAP.QUOTE;
/** Evidence further away than this says nothing about a name; also keeps long texts linear. */
const FURTHEST = 14;

/** How a text as a whole is written: in capitals, Each Word With One, in small letters, or as usual. */
type Writing = "normal" | "shouted" | "titled" | "small";

/** A scanned text as finding and evidence read it: what is known of its words, sentences, capitals. */
export class Reading extends KnownWords {
	private style: Writing | null = null;

	override restart(): void {
		super.restart();
		this.style = null;
	}

	gap(word: number): number {
		return word < 0 || word > this.words.count ? GAP.EDGE : (this.words.gap[word] ?? GAP.EDGE);
	}

	hasGap(word: number, bits: number): boolean {
		return (this.gap(word) & bits) !== 0;
	}

	/** Nothing but spaces before a word. */
	isClose(word: number): boolean {
		return (this.gap(word) & ~(GAP.SPACE | GAP.HYPHEN | GAP.HASH)) === 0;
	}

	isCapital(word: number): boolean {
		return this.has(word, SHAPE.CAPITAL);
	}

	isShouted(word: number): boolean {
		return this.has(word, SHAPE.SHOUTED);
	}

	hasDigit(word: number): boolean {
		return this.has(word, SHAPE.DIGIT);
	}

	isInTag(word: number): boolean {
		return this.has(word, SHAPE.TAG);
	}

	private has(word: number, shape: number): boolean {
		return word >= 0 && word < this.words.count && ((this.words.shape[word] ?? 0) & shape) !== 0;
	}

	/** True where a capital is owed to the place, not to the word. */
	startsSentence(word: number): boolean {
		return this.hasGap(word, GAP.COLON) || this.endsBefore(word);
	}

	/** True where a sentence ends before a word; what stands before a colon still belongs to it. */
	private endsBefore(word: number): boolean {
		if (this.hasGap(word, ENDS_SENTENCE)) return true;
		return this.hasGap(word, GAP.DOT) && this.lower(word - 1).length > 1;
	}

	/** The first word of the sentence that holds a word, or of its last stretch. */
	sentenceStart(word: number): number {
		let start = word;
		while (start > 0 && word - start < FURTHEST && !this.endsBefore(start)) start--;
		return start;
	}

	/** The word after the sentence that holds a word, or after its next stretch. */
	sentenceEnd(word: number): number {
		let end = word + 1;
		while (end < this.words.count && end - word < FURTHEST && !this.endsBefore(end)) end++;
		return end;
	}

	/** All that some words say, as bits of KIND. */
	saidIn(from: number, to: number): number {
		let said = 0;
		for (let word = from; word < to; word++) said |= this.known(word, FIELD.KINDS);
		return said;
	}

	/** The nearest word before `word`, in its sentence, that says one of these things; or -1. */
	lastBefore(word: number, kinds: number): number {
		const start = this.sentenceStart(word);
		for (let at = word - 1; at >= start; at--) if (this.says(at, kinds)) return at;
		return -1;
	}

	/** Whether one of some words from `word` on, in its sentence, says one of these things. */
	saysAfter(word: number, kinds: number, within = FURTHEST): boolean {
		const end = Math.min(this.sentenceEnd(word), word + within);
		for (let at = word; at < end; at++) if (this.says(at, kinds)) return true;
		return false;
	}

	writing(): Writing {
		this.style ??= this.judgeWriting();
		return this.style;
	}

	private judgeWriting(): Writing {
		const { shape: shapes, count } = this.words;
		let [capitals, shouted, knownCapitals] = [0, 0, 0];
		for (let at = 0; at < this.notableCount; at++) {
			const word = this.notable[at] ?? 0;
			const shape = shapes[word] ?? 0;
			if ((shape & SHAPE.TAG) !== 0) continue;
			const isCapital = (shape & SHAPE.CAPITAL) !== 0;
			// "the WHOLE of it": raised, not written with a capital
			if ((shape & SHAPE.SHOUTED) !== 0) shouted++;
			else if (isCapital) capitals++;
			if (isCapital && this.known(word, FIELD.KINDS) !== 0) knownCapitals++;
		}
		if (shouted > 2 && shouted * 3 > count * 2) return "shouted";
		if (knownCapitals > 3 && !this.hasKnown(knownCapitals / 0.75)) return "titled";
		return capitals === 0 ? "small" : "normal";
	}

	/** Whether as many words are ordinary ones: a list of names has as many capitals as a title, but few of them. */
	private hasKnown(enough: number): boolean {
		let known = 0;
		for (let word = 0; word < this.words.count && known < enough; word++) {
			if (!this.isInTag(word) && this.known(word, FIELD.KINDS) !== 0) known++;
		}
		return known >= enough;
	}
}
