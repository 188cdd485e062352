import { isForenameSurname } from "../mentions/forename-surnames";
import { isClassLabel } from "../words/class-label";
import { GAP } from "../words/fold";
import { KIND } from "../words/kind";
import type { Reading } from "../words/reading";
import { isOpener } from "../words/sentence-openers";
import { kindsOf } from "../words/vocabulary";
import { type Doubt, EXCLUDED } from "./doubt";
import { isInBreath } from "./name-case";
import { isPraised } from "./supporting-evidence";

/** "Mrs Smith", "St Peter", "King George": a grown-up, a saint, a ruler. */
const hasTitle: Doubt = ({ reading, first, next }) => {
	// "our captain Amelia" is a part that children play, "Captain Cook" is a title.
	const isTitle = (word: number) =>
		reading.says(word, KIND.TITLE) &&
		(reading.isCapital(word) || !reading.says(word, KIND.CHILD)) &&
		!reading.hasGap(word + 1, ~(GAP.SPACE | GAP.DOT));
	if (isTitle(first - 1)) return EXCLUDED;
	// "Mr T Carter", "Mrs Helen Hartwell"
	const isBetween = isInBreath(reading, first) && reading.isCapital(first - 1);
	if (isBetween && isTitle(first - 2)) return EXCLUDED;
	// "Mary, Queen of Scots"
	const isStyled = reading.says(next, KIND.TITLE) && reading.isCapital(next);
	return isStyled && reading.gap(next) === (GAP.COMMA | GAP.SPACE) ? -3 : 0;
};

/** "on Georgia Lane", "in Victoria Park": a full name that is an address. */
const isAddress: Doubt = (given) => {
	const { reading, mention, first, surnameSpelling } = given;
	if (mention.form !== "full" || !reading.says(first - 1, KIND.PLACED)) return 0;
	if ((kindsOf(surnameSpelling) & KIND.PLACE) === 0) return 0;
	return reading.lower(first - 1) === "to" && isPraised(given) > 1 ? 0 : -3;
};

/** "author Julia", "the poet Grace": somebody with a public part, unless children play it. */
const hasRole: Doubt = ({ reading, first }) => {
	if (!reading.says(first - 1, KIND.ROLE) || !isInBreath(reading, first)) return 0;
	return reading.says(first - 1, KIND.CHILD) ? -1 : EXCLUDED;
};

/** "Willow class", "Victoria Park", "May half term", "Amber team". */
const namesThing: Doubt = ({ reading, next, isPossessive, isWord, mention }) => {
	const isPlural = mention.hasExtraS && mention.form === "forename";
	if (isPlural && reading.lower(mention.first - 1) === "the") return EXCLUDED;
	if (!reading.says(next, KIND.GROUP | KIND.PLACE | KIND.EVENT)) return 0;
	if (!isInBreath(reading, next)) return 0;
	if (!isPossessive && reading.says(next, KIND.GROUP)) return EXCLUDED;
	const isNamed = reading.isCapital(next) || reading.writing() !== "normal";
	const isPlace = reading.says(next, KIND.PLACE) && mention.form !== "forename-initial";
	if (isPlace && isNamed) return EXCLUDED;
	return isWord && !isPossessive && reading.says(next, KIND.EVENT) ? EXCLUDED : 0;
};

/** "Amelia Earhart", "Lily-Rose": a name goes on that is not this pupil's. */
const goesOn: Doubt = ({ reading, mention, following, isPossessive }) => {
	const { after, form } = mention;
	if (form === "full" && reading.gap(after) === GAP.HYPHEN && reading.isCapital(after)) return -3;
	if (isPossessive || form === "full" || form === "initial-surname") return 0;
	// "Paris-themed"
	const isPart = reading.gap(after) === GAP.HYPHEN && !reading.isCapital(after);
	if (isPart && reading.isCapital(mention.first) && reading.lower(after).length > 3) return -3;
	if (!reading.isCapital(after) || reading.writing() === "shouted") return 0;
	if ((reading.gap(after) & ~(GAP.SPACE | GAP.HYPHEN)) !== 0) return 0;
	if (reading.isInTag(after)) {
		const isSaying = reading.says(after, KIND.SCHOOL) || reading.lower(after).endsWith("s");
		return isSaying || following?.first === after ? 0 : -1;
	}
	if (reading.says(after, KIND.SCHOOL) || isClassLabel(reading, after)) return 0;
	if (form === "forename-initial" || reading.lower(after).length === 1) return -1;
	if (following?.first === after && following.form === "forename") {
		return isNamesake(reading, after) ? EXCLUDED : -1;
	}
	return EXCLUDED;
};

/** "Dylan Thomas": of two forenames side by side the second may well be a surname; three are a list. */
function isNamesake(reading: Reading, second: number): boolean {
	const isNext = (word: number) => reading.gap(word) === GAP.SPACE && reading.isCapital(word);
	if (reading.writing() !== "normal" || reading.gap(second) !== GAP.SPACE) return false;
	return isForenameSurname(reading.lower(second)) && !isNext(second + 1) && !isNext(second - 1);
}

/** "Rosa Amelia", "Bob Murphy": a name has begun before; "Watch Amelia": a sentence has. */
const hasBegun: Doubt = ({ reading, first, mention, previous, isWord }) => {
	const before = first - 1;
	if (before < 0 || (reading.gap(first) & ~(GAP.SPACE | GAP.HYPHEN)) !== 0) return 0;
	if (!reading.isCapital(before) || reading.writing() === "shouted") return 0;
	if (reading.isInTag(before) || reading.lower(before).length < 2) return 0;
	if (previous?.after === first) {
		return previous.form === "forename" && isNamesake(reading, first) ? EXCLUDED : 0;
	}
	if (isClassLabel(reading, before)) return 0;
	if (reading.startsSentence(before)) {
		if (isOpener(reading.lower(before)) || reading.says(before, KIND.CHILD | KIND.FAMILY)) return 0;
	}
	// "PE Kit": after an abbreviation a word is a word.
	if (isWord && reading.isShouted(before)) return EXCLUDED;
	if (reading.says(before, KIND.SCHOOL)) return 0;
	if (mention.form === "surname" || mention.form === "family") return EXCLUDED;
	if (isClassLabel(reading, before - 1)) return 0;
	if (isWord) return reading.startsSentence(before) ? -1 : EXCLUDED;
	return -1;
};

/** "a Victoria sponge", "the Stanley knife": children take no article. */
const hasArticle: Doubt = ({ reading, first, mention }) => {
	if (mention.form !== "forename" || mention.hasExtraS || !isInBreath(reading, first)) return 0;
	return /^(?:a|an|the)$/.test(reading.lower(first - 1)) ? -2 : 0;
};

/** What the words right before and behind a name say against a pupil. */
export const neighbourDoubts: readonly Doubt[] = [
	hasTitle,
	hasArticle,
	isAddress,
	hasRole,
	namesThing,
	goesOn,
	hasBegun,
];
