import type { StaffMember } from "../../domain/pupil";
import type { School } from "../../domain/school";
import { FIT } from "../index/bearer-table";
import { nameWords } from "../index/name-forms";
import { groupName } from "../index/roster-groups";
import { GAP } from "../words/fold";
import { KIND } from "../words/kind";
import type { Reading } from "../words/reading";
import { inOrDuring } from "../words/small-words";
import { kindsOf } from "../words/vocabulary";
import { wordSet, wordsThat } from "../words/word-set";
import { EXCLUDED } from "./doubt";
import { isInBreath, type NameCase } from "./name-case";
import { toldNames } from "./told-names";

/** Phrases by each of their words, so that one look-up tells whether any can cover a word. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const ORDINARY = KIND.PLACE | KIND.GROUP | KIND.SCHOOL | KIND.TITLE | KIND.LINK | KIND.ARTICLE;
const leads = wordSet("in from to our class team house group year the");
const plurals = wordSet("have are were");

/** What the school itself has names for, besides its pupils: staff, groups, its own words. */
export class KnownAround {
	private readonly ownWords: Phrases;
	private readonly groups: ReadonlySet<string>;
	private readonly forenames: ReadonlySet<string>;
	private readonly surnames: ReadonlySet<string>;
	private readonly staffNames: ReadonlySet<string>;

	constructor(school: School, staff: readonly StaffMember[], rosterGroups: readonly string[]) {
		this.ownWords = phrasesOf([...school.ownWords, namesake(school.name)]);
		this.groups = new Set([...school.groups.map(groupName), ...rosterGroups].filter(Boolean));
		this.forenames = new Set(staff.map(({ forename }) => spelling(forename)));
		this.surnames = new Set(staff.map(({ surname }) => spelling(surname)));
		this.staffNames = new Set(
			staff
				.filter(({ forename }) => forename !== "")
				.map((one) => spelling(one.forename + one.surname)),
		);
	}

	/** Points against a pupil being meant, or for one, from what the school knows of the words. */
	pointsFor(given: NameCase): number {
		const { mention, reading } = given;
		for (let word = mention.first; word < mention.after; word++) {
			if (isCovered(this.ownWords, reading, word)) return EXCLUDED;
			if (mention.form !== "full" && isToldAt(reading, word)) return EXCLUDED;
		}
		// "Jays" is the class, not more than one Jay.
		if (mention.hasExtraS && this.isGroup(reading, mention.after - 1)) return EXCLUDED;
		switch (mention.form) {
			case "full":
				return this.staffNames.has(given.spelling + given.surnameSpelling) ? -3 : 0;
			case "forename":
				return this.againstForename(given);
			case "surname":
			case "initial-surname":
			case "family":
				return this.surnames.has(given.surnameSpelling) ? -2 : 0;
			case "forename-initial":
				return 0;
		}
	}

	/** "Jack Frost got here before us": a set phrase, if no pupil is called so. */
	isTold({ mention, reading }: NameCase): boolean {
		return isToldAt(reading, mention.first);
	}

	/** True when a word is the name of a class or house. */
	isGroup(reading: Reading, word: number): boolean {
		return this.groups.has(reading.lower(word)) && reading.isCapital(word);
	}

	/** True for a forename that somebody of the staff bears as well. */
	isColleague({ spelling: name, isWord }: NameCase): boolean {
		return !isWord && this.forenames.has(name);
	}

	private againstForename(given: NameCase): number {
		const { reading, first, next, spelling: name, isPossessive, mention } = given;
		const staff = mention.fit === FIT.WEAK && this.forenames.has(name) ? -1 : 0;
		const inGroup = this.isOfGroup(given) ? 2 : 0;
		if (isAfterClass(given)) return EXCLUDED;
		if (!this.groups.has(name)) return staff + inGroup;
		const isGroup =
			(reading.hasGap(first, GAP.BRACKET) && reading.hasGap(next, GAP.BRACKET)) ||
			reading.isOneOf(first - 1, leads) ||
			(reading.hasDigit(first - 1) && isInBreath(reading, first)) ||
			(!isPossessive && isInBreath(reading, next) && reading.isOneOf(next, plurals)) ||
			this.groups.has(reading.lower(next)) ||
			(reading.lower(next) === "and" && this.groups.has(reading.lower(next + 1))) ||
			isHeading(reading, next);
		if (isGroup) return EXCLUDED;
		const isHers = isPossessive && reading.says(next, KIND.BELONGING);
		return inGroup + (isHers ? staff : staff - 1);
	}

	/** "Jack in Willow", "Jack (Willow)", "Reuben is Acorn's champion", "⭐ Acorn Jack ⭐" */
	private isOfGroup({ reading, first, next }: NameCase): boolean {
		if (this.isGroup(reading, first - 1) && isItem(reading, first - 1, next)) return true;
		if (this.isGroup(reading, next)) return reading.hasGap(next, GAP.BRACKET);
		return reading.isOneOf(next, inFromOfOrIs) && this.isGroup(reading, next + 1);
	}
}
/** Two words between signs or lines. */
const isItem = (reading: Reading, first: number, next: number): boolean =>
	reading.isClose(first + 1) && reading.hasGap(first, ENDS) && reading.hasGap(next, ENDS);
const ENDS = GAP.OTHER | GAP.LINE | GAP.EDGE;
const inFromOfOrIs = wordSet("in from of is");

/** "William Hogarth" of William Hogarth School; one word alone may be a child's name as well. */
function namesake(school: string): string {
	const words = nameWords(school).filter((word) => (kindsOf(word) & ORDINARY) === 0);
	return words.length > 1 ? words.join(" ") : "";
}

/** "Class Willow", though the roster has no such class; "In class Willow read" is a child in a lesson. */
function isAfterClass({ reading, first, isWord }: NameCase): boolean {
	if (!isWord || !isInBreath(reading, first)) return false;
	return reading.lower(first - 1) === "class" && !reading.isOneOf(first - 2, inOrDuring);
}

/** "Willow – Jack", "Willow: 97 %". */
function isHeading(reading: Reading, next: number): boolean {
	if (reading.hasGap(next, GAP.EDGE)) return false;
	if (reading.hasGap(next, GAP.COLON)) return true;
	const { text, start, end } = reading.words;
	return /^\s*[–—]\s*$/.test(text.slice(end[next - 1], start[next]));
}

function spelling(name: string): string {
	return nameWords(name).join("");
}

function phrasesOf(texts: readonly string[]): Phrases {
	const phrases = new Map<string, (readonly string[])[]>();
	for (const text of texts) {
		const words = nameWords(text);
		for (const word of new Set(words)) phrases.set(word, [...(phrases.get(word) ?? []), words]);
	}
	return phrases;
}

const told = phrasesOf(toldNames);
const toldWords = wordsThat((word) => told.has(word));

function isToldAt(reading: Reading, word: number): boolean {
	return reading.isOneOf(word, toldWords) && isCovered(told, reading, word);
}

function isCovered(phrases: Phrases, reading: Reading, word: number): boolean {
	const candidates = phrases.get(reading.lower(word));
	if (!candidates) return false;
	return candidates.some((phrase) =>
		phrase.some((_, offset) =>
			phrase.every((part, at) => reading.lower(word - offset + at) === part),
		),
	);
}
