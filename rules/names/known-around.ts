import type { StaffMember } from "../domain/pupil";
import type { School } from "../domain/school";
import { KIND } from "./evidence-words";
import { isInBreath, type NameCase } from "./name-case";
import { nameWords } from "./name-forms";
import { EXCLUDED } from "./opposing-evidence";
import type { Reading } from "./reading";
import { toldNames } from "./told-names";
import { kindsOf } from "./vocabulary";

/** Phrases by each of their words, so that one look-up tells whether any can cover a word. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const leads = new Set(`in from to our class team house group year the`.split(" "));
const plurals = new Set(`have are were`.split(" "));

/** What the school itself has names for, besides its pupils: staff, groups, its own words. */
export class KnownAround {
	private readonly ownWords: Phrases;
	private readonly told = phrasesOf(toldNames);
	private readonly groups: ReadonlySet<string>;
	private readonly forenames: ReadonlySet<string>;
	private readonly surnames: ReadonlySet<string>;
	private readonly staffNames: ReadonlySet<string>;

	constructor(school: School, staff: readonly StaffMember[]) {
		this.ownWords = phrasesOf(school.ownWords);
		this.groups = new Set(school.groups.map(groupName));
		this.forenames = new Set(staff.map(({ forename }) => spelling(forename)));
		this.surnames = new Set(staff.map(({ surname }) => spelling(surname)));
		this.staffNames = new Set(
			staff
				.filter(({ forename }) => forename !== "")
				.map((one) => spelling(one.forename + one.surname)),
		);
	}

	/** Points against a pupil being meant, from what the school knows of the words. */
	against(given: NameCase): number {
		const { mention, reading } = given;
		for (let word = mention.first; word < mention.after; word++) {
			if (isCovered(this.ownWords, reading, word)) return EXCLUDED;
			if (mention.form !== "full" && isCovered(this.told, reading, word)) return EXCLUDED;
		}
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

	private againstForename({
		reading,
		first,
		next,
		spelling: name,
		isPossessive,
		isWord,
	}: NameCase): number {
		const staff = !isWord && this.forenames.has(name) ? -1 : 0;
		if (!this.groups.has(name)) return staff;
		const isGroup =
			leads.has(reading.lower(first - 1)) ||
			(!isPossessive && isInBreath(reading, next) && plurals.has(reading.lower(next))) ||
			this.groups.has(reading.lower(next)) ||
			(reading.lower(next) === "and" && this.groups.has(reading.lower(next + 1)));
		if (isGroup) return EXCLUDED;
		return isPossessive ? staff : staff - 1;
	}
}

function spelling(name: string): string {
	return nameWords(name).join("");
}

/** "Willow Class" and "Willow" are one group. */
function groupName(name: string): string {
	return nameWords(name)
		.filter((word) => (kindsOf(word) & KIND.GROUP) === 0)
		.join("");
}

function phrasesOf(texts: readonly string[]): Phrases {
	const phrases = new Map<string, (readonly string[])[]>();
	for (const text of texts) {
		const words = nameWords(text);
		for (const word of new Set(words)) phrases.set(word, [...(phrases.get(word) ?? []), words]);
	}
	return phrases;
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
