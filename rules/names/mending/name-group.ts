import type { People } from "../../domain/people";
import type { Pupil, SchoolYear } from "../../domain/pupil";

/** How a pupil is called without a name: each without its article, to fit into a sentence. */
export interface GroupWords {
	/** "pupil in 4B" */
	readonly one: string;
	/** "pupils in 4B" */
	readonly many: string;
	/** "4B pupil's", for what belongs to a pupil */
	readonly owner: string;
	/** "4B", or empty when nothing is known */
	readonly place: string;
}

/** Words for pupils by the class they share, else by the year they share, else by nothing. */
export function nameGroup(pupils: readonly Pupil[], people: People): GroupWords {
	if (pupils.every(({ left }) => left)) return describe("former pupil", "");
	const place = classPlace(shared(pupils, (pupil) => pupil.class.trim()) ?? "");
	if (place && !isChildsName(place, people)) {
		return {
			one: `pupil in ${place}`,
			many: `pupils in ${place}`,
			owner: `${place} pupil's`,
			place,
		};
	}
	const year = shared(pupils, (pupil) => pupil.year);
	const name = year ? yearName(year) : "";
	return describe(name ? `${name} pupil` : "pupil", name);
}

const childsNames = new WeakMap<People, Map<string, boolean>>();

/** A class may be called like a child (Ruby class): words that would name somebody are no mend. */
function isChildsName(place: string, people: People): boolean {
	const known = childsNames.get(people) ?? new Map<string, boolean>();
	childsNames.set(people, known);
	const isName = known.get(place) ?? people.namesIn(`a pupil in ${place}`).length > 0;
	known.set(place, isName);
	return isName;
}

const startsLikeVowel = /^(?:[aeioAEIO]|8|1[18](?!\d)|[FHLMNRSX](?=[A-Z\d]))/;

/** "a" or "an", by the sound of what follows: "an 8B pupil", "an RJ pupil", "a Year 4 pupil". */
export function withArticle(words: string): string {
	return `${startsLikeVowel.test(words) ? "an" : "a"} ${words}`;
}

function describe(one: string, place: string): GroupWords {
	return { one, many: `${one}s`, owner: `${one}'s`, place };
}

function shared<Value>(pupils: readonly Pupil[], read: (pupil: Pupil) => Value): Value | undefined {
	const [first] = pupils;
	if (!first) return undefined;
	const value = read(first);
	return pupils.every((pupil) => read(pupil) === value) ? value : undefined;
}

const smallLetter = /\p{Ll}/u;

function classPlace(label: string): string {
	if (/^(?:mr|mrs|miss|ms|mx|dr)\b/i.test(label)) return `${label}'s class`;
	const isWords = smallLetter.test(label) && !/\d|class|year|reception|nursery/i.test(label);
	return isWords ? `${label} class` : label;
}

function yearName(year: SchoolYear): string {
	return year === "R" ? "Reception" : year.startsWith("N") ? "Nursery" : `Year ${year}`;
}
