import { isInBreath, type NameCase } from "../evidence/name-case";
import { isUsualForename } from "../words/usual-forenames";
import { isWordForename, isWordSurname } from "../words/word-names";
import { wordSet } from "../words/word-set";
import { isSomebody } from "./is-somebody";

const placeEnding =
	/.{2}(?:ton|ham|ford|bury|ley|field|wick|mouth|chester|worth|pool|burgh|land|stead|hurst|borough|shire|dale|combe|bourne|stone|bridge|brook|side|view|gate|cliffe?|mere|thorpe|by)$/;

/** How much two capitalised words look like somebody's name: 2 by a usual forename, 1 by their build. */
export function nameLikeness(given: NameCase, isOnRoster: boolean): number {
	const { spelling, surnameSpelling } = given;
	if (hasArticle(given)) return -2;
	const isForename = isOnRoster || isUsualForename(spelling);
	if (isForename && !isWordForename(spelling)) return 2;
	if (isWordForename(spelling)) {
		const isTwoWords = isWordSurname(surnameSpelling) || given.reading.says(given.first + 1, ~0);
		return isTwoWords ? (isOnRoster ? 1 : 0) : 1;
	}
	if (isSomebody(given) || hasTwoSurnames(given)) return 1;
	return isUnlikeWords(given) ? (isUnlikePlaces(given) ? 1 : 0) : -1;
}

/** "Ruaridh Kerr": neither is a word. */
function isUnlikeWords({ reading, first, mention, spelling, surnameSpelling }: NameCase): boolean {
	for (let word = first; word < mention.after; word++) if (reading.says(word, ~0)) return false;
	return !isWordSurname(spelling) && !isWordSurname(surnameSpelling);
}

function isUnlikePlaces({ spelling, surnameSpelling }: NameCase): boolean {
	return !placeEnding.test(spelling) && !surnameSpelling.endsWith("s");
}

/** "our Digital Leaders", "the Emma Jones Trust": a child's full name takes no article. */
function hasArticle({ reading, first }: NameCase): boolean {
	return reading.isOneOf(first - 1, articleOrOur) && isInBreath(reading, first);
}
const articleOrOur = wordSet("our the a an this that");

/** Hyphens join surnames; clubs and places have none. */
function hasTwoSurnames({ reading, mention }: NameCase): boolean {
	return mention.after - mention.first > 2 && reading.isCapital(mention.after - 2);
}
