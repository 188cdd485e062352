import { isCapitalAt, isDigit, letterUnits, wordEnd } from "./letters";
import { linkEndAt } from "./link-end";
import { WordKey } from "./word-key";
import { RECORD, recordIn, recordOf, recordOfKey, recordsOf, renewRecords } from "./word-records";
import { type Lead, MARK, type WordRow } from "./word-row";

/**
 * Fills a row with the words of a text, folded (small letters, contractions and short forms written
 * out) and cut into sentences. Takes any text, never fails.
 */
export function readWords(text: string, row: WordRow): void {
	renewRecords();
	row.clear();
	const reader = new Reader(text, row);
	for (let at = 0; at < text.length; ) at = reader.readAt(at);
}

/** Emoji that say something by themselves. */
const spokenEmoji = new Map(
	[
		["<camera>", "📷📸"],
		["<pin>", "📍"],
		["<sneer>", "🙄😒🙃😤🤦🤷🤡"],
	].flatMap(([sign = "", all = ""]) => Array.from(all, (one) => [one.codePointAt(0), sign])),
);
const mayBeSpoken = (code: number): boolean => code === 0xd83d || code === 0xd83e;
/** What follows a name in an address: a point, a colon, an at sign, a hyphen. */
const mayBeLink = (code: number): boolean =>
	code === 0x2e || code === 0x3a || code === 0x40 || code === 0x2d;

class Reader {
	private readonly text: string;
	private readonly row: WordRow;
	private readonly key = new WordKey();
	private lead: Lead = 3;
	/** A new line or an emoji: it ends the sentence if a capital follows. */
	private isSoft = false;
	/** The record of the last word. */
	private last = 0;

	constructor(text: string, row: WordRow) {
		this.text = text;
		this.row = row;
	}

	/** Reads what stands at `at` and gives where to go on. */
	readAt(at: number): number {
		const code = this.text.charCodeAt(at);
		if (code === 0x20) return at + 1;
		if (code === 0xa3 || letterUnits(this.text, at) > 0) return this.readWord(at);
		if (code === 0x40 || code === 0x23) return this.readTag(at);
		if (code === 0x26) this.addSign("and", at, at + 1);
		else if (code === 0xa9) this.addSign("<copyright>", at, at + 1);
		else if (mayBeSpoken(code)) return this.readEmoji(at);
		else this.pause(code, at);
		return at + 1;
	}

	/** A word where it says something, such as a camera before a maker's name; a break like all emoji. */
	private readEmoji(at: number): number {
		const sign = spokenEmoji.get(this.text.codePointAt(at));
		if (sign) this.addSign(sign, at, at + 2);
		this.pause(this.text.charCodeAt(at), at);
		return at + 2;
	}

	private readWord(start: number): number {
		const { text, key } = this;
		const hasKey = key.read(text, start, text.length);
		const end = hasKey ? key.end : wordEnd(text, start + 1);
		const linkEnd = mayBeLink(text.charCodeAt(end)) ? linkEndAt(text, start) : start;
		if (linkEnd > start) {
			this.addSign("<link>", start, linkEnd);
			return linkEnd;
		}
		this.add(hasKey ? recordOfKey(key, text, start) : recordOf(text.slice(start, end)), start, end);
		return end;
	}

	/** A handle is one thing; a hashtag is the words that its capitals show. */
	private readTag(at: number): number {
		const end = wordEnd(this.text, at + 1);
		if (end === at + 1) return end;
		if (this.text.charCodeAt(at) === 0x40) this.addSign("<handle>", at, end);
		else {
			this.widen(1);
			for (let from = at + 1; from < end; ) from = this.addPart(from, at + 1, end);
		}
		return end;
	}

	/** Adds the part of a hashtag from `from` to the next capital or figure inside it, and gives where it ends. */
	private addPart(from: number, start: number, end: number): number {
		let at = from + 1;
		while (at < end && !beginsPart(this.text, from, at)) at++;
		this.add(recordIn(this.text, from, at), start, end);
		return at;
	}

	private addSign(sign: string, start: number, end: number): void {
		this.add(recordOf(sign), start, end);
	}

	private add(record: number, start: number, end: number): void {
		if ((record & RECORD.SEVERAL) === 0) this.put(record, start, end);
		else for (const one of recordsOf(record)) this.put(one, start, end);
	}

	private put(record: number, start: number, end: number): void {
		const isCapital = isCapitalAt(this.text, start);
		const lead = this.isSoft && isCapital ? 3 : this.lead;
		const mark =
			lead |
			(isCapital ? MARK.CAPITAL : 0) |
			((record & RECORD.NEGATION) === 0 ? 0 : MARK.NEGATION);
		this.row.add(record & RECORD.NUMBER, mark, start, end);
		this.last = record;
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
		const isBeforeLetter = letterUnits(this.text, at + 1) > 0;
		if ((this.last & RECORD.TITLE) !== 0) return false;
		if ((this.last & RECORD.LETTER) !== 0 && isBeforeLetter) return false;
		return !isBeforeLetter || isCapitalAt(this.text, at + 1);
	}

	private isDash(at: number): boolean {
		return this.text.charCodeAt(at - 1) === 0x20 || this.text.charCodeAt(at + 1) === 0x20;
	}
}

/** True at a capital after a small letter or a figure, and at a figure after letters: "ReadingAt", "Year4". */
function beginsPart(text: string, from: number, at: number): boolean {
	const before = text.charCodeAt(at - 1);
	if (isCapitalAt(text, at)) return isDigit(before) || isSmallAt(text, at - 1);
	const isFigure = isDigit(text.charCodeAt(at)) && isSmallAt(text, at - 1);
	return (
		isFigure && at - 2 >= from && letterUnits(text, at - 2) > 0 && !isDigit(text.charCodeAt(at - 2))
	);
}

function isSmallAt(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 0x80) return code >= 0x61 && code <= 0x7a;
	return text.charAt(at) !== text.charAt(at).toUpperCase();
}
