import { isOrdinary } from "../short-forms/spell-fully";
import type { FoldedWord, Lead } from "./folded-word";
import { isCapitalAt, letterUnits, wordEnd } from "./letters";
import { linkEndAt } from "./link-end";
import { rememberLast } from "./remember-last";
import { type SpeltWord, spellWord } from "./spell-word";
import { countNumbered } from "./word-numbers";

let remembered = rememberLast(readText);
let numbered = 0;

/**
 * The words of a text, folded (small letters, contractions and short forms written out) and cut into
 * sentences. Takes any text, never fails; every rule that asks for the same text shares one reading.
 */
export function readWords(text: string): readonly FoldedWord[] {
	// A grammar that is read later gives more words a number.
	if (numbered !== countNumbered()) {
		numbered = countNumbered();
		remembered = rememberLast(readText);
	}
	return remembered(text);
}

function readText(text: string): readonly FoldedWord[] {
	const reader = new Reader(text);
	for (let at = 0; at < text.length; ) at = reader.readAt(at);
	return reader.words;
}

const capitalInside = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{L}\p{Ll})(?=\p{N})|_/u;
/** Emoji that say something by themselves. */
const spokenEmoji = new Map([
	...["📷", "📸"].map((emoji) => [emoji, "<camera>"] as const),
	["📍", "<pin>"],
	...["🙄", "😒", "🙃", "😤", "🤦", "🤷", "🤡"].map((emoji) => [emoji, "<sneer>"] as const),
]);
const mayBeSpoken = (code: number): boolean => code === 0xd83d || code === 0xd83e;
/** What follows a name in an address: a point, a colon, an at sign, a hyphen. */
const mayBeLink = (code: number): boolean =>
	code === 0x2e || code === 0x3a || code === 0x40 || code === 0x2d;
const titles = new Set(["mr", "mrs", "ms", "dr", "st", "miss", "vs"]);

class Reader {
	readonly words: FoldedWord[] = [];
	private sentence = 0;
	private lead: Lead = 3;
	/** A new line or an emoji: it ends the sentence if a capital follows. */
	private isSoft = false;
	private readonly text: string;

	constructor(text: string) {
		this.text = text;
	}

	/** Reads what stands at `at` and gives where to go on. */
	readAt(at: number): number {
		const code = this.text.charCodeAt(at);
		if (code === 0x20) return at + 1;
		if (code === 0xa3 || letterUnits(this.text, at) > 0) return this.readWord(at);
		if (code === 0x40 || code === 0x23) return this.readTag(at);
		if (code === 0x26) this.add("and", at, at + 1);
		else if (code === 0xa9) this.add("<copyright>", at, at + 1);
		else if (mayBeSpoken(code)) return this.readEmoji(at);
		else this.pause(code, at);
		return at + 1;
	}

	/** A word where it says something, such as a camera before a maker's name; a break like all emoji. */
	private readEmoji(at: number): number {
		const word = spokenEmoji.get(this.text.slice(at, at + 2));
		if (word) this.add(word, at, at + 2);
		this.pause(this.text.charCodeAt(at), at);
		return at + 2;
	}

	private readWord(start: number): number {
		const end = wordEnd(this.text, start + 1);
		const linkEnd = mayBeLink(this.text.charCodeAt(end)) ? linkEndAt(this.text, start) : start;
		if (linkEnd > start) {
			this.add("<link>", start, linkEnd);
			return linkEnd;
		}
		this.add(this.text.slice(start, end), start, end);
		return end;
	}

	/** A handle is one thing; a hashtag is the words that its capitals show. */
	private readTag(at: number): number {
		const end = wordEnd(this.text, at + 1);
		if (end === at + 1) return end;
		if (this.text.charCodeAt(at) === 0x40) this.add("<handle>", at, end);
		else {
			this.widen(1);
			const tag = this.text.slice(at + 1, end);
			for (const part of isOrdinary(tag) ? [tag] : tag.split(capitalInside)) {
				if (part) this.add(part, at + 1, end);
			}
		}
		return end;
	}

	/** Adds a written word, or the sign for what is no word. */
	private add(written: string, start: number, end: number): void {
		for (const word of spellWord(written)) this.addSpelt(word, start, end);
	}

	private addSpelt({ text, number }: SpeltWord, start: number, end: number): void {
		const capital = isCapitalAt(this.text, start);
		if (this.isSoft && capital) this.lead = 3;
		if (this.lead === 3 && this.words.length > 0) this.sentence += 1;
		this.words.push({
			text,
			number,
			start,
			end,
			lead: this.lead,
			sentence: this.sentence,
			isCapital: capital,
		});
		this.lead = 0;
		this.isSoft = false;
	}

	private pause(code: number, at: number): void {
		if (code === 0x2e) this.widen(this.endsSentence(at) ? 3 : 0);
		else if (code === 0x21 || code === 0x3f || code === 0x2026) this.widen(3);
		else if (code === 0x3a || code === 0x3b) this.widen(2);
		else if (code === 0x2d || code === 0x2013 || code === 0x2014)
			this.widen(this.isDash(at) ? 2 : 0);
		else if (code === 0x0a || code > 0x2030) {
			this.widen(2);
			this.isSoft = true;
		} else this.widen(1);
	}

	private widen(lead: Lead): void {
		if (lead > this.lead) this.lead = lead;
	}

	/** A full stop before a space or a capital, but for the one of "Mr." and "a.m." */
	private endsSentence(at: number): boolean {
		const last = this.words.at(-1)?.text ?? "";
		if (titles.has(last) || (last.length === 1 && letterUnits(this.text, at + 1) > 0)) return false;
		return letterUnits(this.text, at + 1) === 0 || isCapitalAt(this.text, at + 1);
	}

	private isDash(at: number): boolean {
		return this.text.charCodeAt(at - 1) === 0x20 || this.text.charCodeAt(at + 1) === 0x20;
	}
}
