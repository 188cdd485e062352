import type { Confidence, NameForm, NameHit, UnlistedName } from "../domain/people";
import type { Pupil } from "../domain/pupil";
import type { TextRange } from "../domain/text-range";
import { widenToCharacters } from "../engine/widen-to-characters";
import { gradeMention } from "./evidence/grade-mention";
import type { KnownAround } from "./evidence/known-around";
import { NameCase } from "./evidence/name-case";
import { Outsiders } from "./evidence/outsiders";
import { bearersOf, FIT } from "./index/bearer-table";
import { nameWords } from "./index/name-forms";
import type { NameIndex } from "./index/name-index";
import { pupilAt } from "./index/pupil-columns";
import { spellingOf } from "./index/token-table";
import { MentionFinder } from "./mentions/find-mentions";
import type { Mention } from "./mentions/mention";
import { findUnlisted } from "./unlisted/find-unlisted";
import { labelWords } from "./words/class-label";
import { isInAddress } from "./words/is-in-address";
import { KIND } from "./words/kind";
import { isKnownPerson } from "./words/known-persons";
import { Reading } from "./words/reading";
import { WordScanner } from "./words/scan-words";

const bySurname = new Set<NameForm>(["surname", "family", "initial-surname"]);
const MOST_REMEMBERED = 256;

/** Reads texts against one roster: finds mentions and weighs them. */
export class NameReader {
	readonly words = new WordScanner();
	private readonly reading: Reading;
	private readonly finder: MentionFinder;
	private readonly index: NameIndex;
	private readonly known: KnownAround;
	private readonly remembered = new Map<number, readonly Pupil[]>();
	private readonly spellings = new Map<number, string>();
	private readonly labels = new Map<string, string>();
	private last: { readonly text: string; readonly mentions: readonly Mention[] } | null = null;

	constructor(index: NameIndex, known: KnownAround) {
		this.index = index;
		this.known = known;
		this.reading = new Reading(this.words, index.tokens);
		this.finder = new MentionFinder(index, this.reading);
	}

	/**
	 * All that is spelt like a name, whatever it means here. `words` and `reading` hold this text until
	 * another one is read; asking again for the same one costs nothing.
	 */
	mentionsIn(text: string): readonly Mention[] {
		if (this.last?.text === text) return this.last.mentions;
		this.words.scan(text);
		this.reading.restart();
		const mentions = this.finder.all();
		this.last = { text, mentions };
		return mentions;
	}

	/** Whether a name begins no later than some words and goes on behind them. */
	goesOnBehind(text: string, words: TextRange): boolean {
		const isLonger = ({ start, end }: TextRange) => start <= words.start && end > words.end;
		const isSpelt = this.mentionsIn(text).some((mention) =>
			isLonger(widenToCharacters(text, this.rangeOf(mention))),
		);
		return isSpelt && this.hitsIn(text).some(({ range }) => isLonger(range));
	}

	unlistedIn(text: string): UnlistedName[] {
		const mentions = this.mentionsIn(text);
		const found = findUnlisted(this.index, this.reading, this.known, mentions);
		return found.map(({ range, forename }) => ({
			range: widenToCharacters(text, range),
			forename: widenToCharacters(text, forename),
		}));
	}

	hitsIn(text: string): NameHit[] {
		const mentions = this.mentionsIn(text);
		const hits: NameHit[] = [];
		const outsiders = new Outsiders();
		for (const [at, mention] of mentions.entries()) {
			const range = widenToCharacters(text, this.rangeOf(mention));
			if (isInAddress(text, range.start, range.end)) continue;
			const given = this.caseOf(mention, mentions[at - 1] ?? null, mentions[at + 1] ?? null);
			const confidence = this.grade(given, outsiders);
			if (confidence) hits.push(this.hit(mention, given, range, confidence));
			else outsiders.note(given, mentions, at);
		}
		return hits;
	}

	private grade(given: NameCase, outsiders: Outsiders): Confidence | null {
		if (this.isSomebodyKnown(given)) return null;
		const points = this.known.pointsFor(given) + outsiders.against(given);
		return gradeMention(given, points, this.known.isColleague(given));
	}

	/** "Dylan Thomas" where a Dylan Thomas-Reid is on the roster, "Martin Luther King" where a Martin Luther is. */
	private isSomebodyKnown({ mention, reading, spelling, surnameSpelling }: NameCase): boolean {
		if (mention.form !== "full") return false;
		const name = spelling + surnameSpelling;
		if (isKnownPerson(name + reading.lower(mention.after))) return true;
		if (!isKnownPerson(name)) return false;
		return !this.pupilsOf(mention).some(({ surname, knownSurname }) =>
			[surname, knownSurname].some((each) => each && this.labelOf(each) === surnameSpelling),
		);
	}

	/** Everyone who bears a mention's name. Remembered: a busy school writes the same names again. */
	pupilsOf({ chain }: Mention): readonly Pupil[] {
		const known = this.remembered.get(chain);
		if (known) return known;
		const { bearers, pupils } = this.index;
		const found = bearersOf(bearers, chain).map((number) => pupilAt(pupils, number));
		if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
		this.remembered.set(chain, found);
		return found;
	}

	private rangeOf(mention: Mention): TextRange {
		const { first, after, hasExtraS, before = 0, behind = 0 } = mention;
		const start = this.words.start[first] ?? 0;
		const end = this.words.end[after - 1] ?? 0;
		return { start: start + before, end: end - behind - (hasExtraS ? 1 : 0) };
	}

	private caseOf(mention: Mention, previous: Mention | null, following: Mention | null): NameCase {
		const { reading } = this;
		const surnameSpelling = this.spellingOf(mention.surname);
		const isBySurname = bySurname.has(mention.form);
		const spelling = isBySurname ? surnameSpelling : this.spellingOf(mention.given);
		return new NameCase(reading, mention, { spelling, surnameSpelling }, { previous, following });
	}

	private spellingOf(token: number): string {
		const known = this.spellings.get(token);
		if (known !== undefined) return known;
		const spelling = spellingOf(this.index.tokens, token);
		this.spellings.set(token, spelling);
		return spelling;
	}

	private hit(
		mention: Mention,
		given: NameCase,
		range: TextRange,
		confidence: Confidence,
	): NameHit {
		return {
			range,
			form: formOf(given),
			confidence,
			pupils: this.classFirst(this.pupilsOf(mention), given),
			isInexact: mention.isMisspelt || mention.fit === FIT.NICKNAME,
			isInHashtag: this.reading.isInTag(mention.first),
		};
	}

	/** Of several bearers those come first whose class stands in the sentence. */
	private classFirst(pupils: readonly Pupil[], given: NameCase): readonly Pupil[] {
		if (pupils.length < 2) return pupils;
		const { reading, sentenceStart, sentenceEnd } = given;
		const isLabelled = reading.hasOneOf(sentenceStart, sentenceEnd, labelWords);
		if (!isLabelled && !reading.hasDigit(sentenceEnd)) return pupils;
		const labels = new Set<string>();
		for (let word = sentenceStart; word <= sentenceEnd; word++) {
			if (reading.hasDigit(word)) labels.add(reading.lower(word));
		}
		if (labels.size === 0) return pupils;
		const there = pupils.filter((pupil) => labels.has(this.labelOf(pupil.class)));
		if (there.length === 0) return pupils;
		return [...there, ...pupils.filter((pupil) => !there.includes(pupil))];
	}

	private labelOf(name: string): string {
		const known = this.labels.get(name);
		if (known !== undefined) return known;
		const label = nameWords(name).join("");
		this.labels.set(name, label);
		return label;
	}
}

function formOf({ mention, reading, next, isPossessive }: NameCase): NameForm {
	const isFamily = mention.form === "surname" && reading.says(next, KIND.FAMILY);
	return isFamily && !isPossessive ? "family" : mention.form;
}
