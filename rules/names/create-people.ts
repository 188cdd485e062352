import type { NameHit, People } from "../domain/people";
import type { Pupil, StaffMember } from "../domain/pupil";
import type { School } from "../domain/school";
import { bearersOf, FIT } from "./bearer-table";
import { type Mention, MentionFinder } from "./find-mentions";
import type { NameIndex } from "./name-index";
import { fieldOf, pupilAt } from "./pupil-columns";
import { WordScanner } from "./scan-words";

/** Who and what else a school has names for: evidence against a pupil being meant. */
export interface Surroundings {
	readonly school: School;
	readonly staff: readonly StaffMember[];
}

/** The roster's index as rules see it, read against the school's staff, groups and own words. */
export function createPeople(index: NameIndex, surroundings: Surroundings): People {
	void surroundings;
	const words = new WordScanner();
	const finder = new MentionFinder(index, words);
	const hitOf = ({ first, after, form, chain, fit, isMisspelt, hasExtraS }: Mention): NameHit => {
		let pupils: readonly Pupil[] | null = null;
		return {
			range: {
				start: words.start[first] ?? 0,
				end: (words.end[after - 1] ?? 0) - (hasExtraS ? 1 : 0),
			},
			form,
			confidence: form === "full" ? "confident" : "doubtful",
			get pupils() {
				pupils ??= bearersOf(index.bearers, chain).map((each) => pupilAt(index.pupils, each));
				return pupils;
			},
			isInexact: isMisspelt || fit === FIT.NICKNAME,
			isInHashtag: false,
		};
	};
	return {
		rosterDate: index.date,
		covers: index.covers,
		namesIn(text) {
			words.scan(text);
			return finder.all().map(hitOf);
		},
		unlistedNamesIn: () => [],
		pupilsMeant: (answer) =>
			Array.from({ length: index.pupils.size }, (_, number) => number)
				.filter((number) => fieldOf(index.pupils, "class", number) === answer)
				.map((number) => pupilAt(index.pupils, number)),
	};
}
