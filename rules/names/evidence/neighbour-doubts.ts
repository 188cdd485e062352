import { GAP } from "../words/fold";
import { KIND } from "../words/kind";
import type { Reading } from "../words/reading";
import { aAnOrThe } from "../words/small-words";
import { kindsOf } from "../words/vocabulary";
import { isWordSurname } from "../words/word-names";
import { wordSet, wordsThat } from "../words/word-set";
import { isSeen } from "./caption-support";
import { type Doubt, EXCLUDED } from "./doubt";
import { goingOnDoubts } from "./going-on-doubts";
import { isInBreath } from "./name-case";
import { isPraised } from "./praise-support";

/** "Mrs Smith", "St Peter", "King George": a grown-up, a saint, a ruler. */
const hasTitle: Doubt = ({ reading, first, next, following }) => {
	// "our captain Amelia" is a part that children play, "Captain Cook" is a title.
	const isTitle = (word: number) =>
		reading.says(word, KIND.TITLE) &&
		(reading.isCapital(word) || (!reading.says(word, KIND.CHILD) && !isMissed(reading, word))) &&
		!reading.hasGap(word + 1, ~(GAP.SPACE | GAP.DOT));
	if (isTitle(first - 1)) return EXCLUDED;
	// "Mr T Carter", "Mrs Helen Hartwell"
	const isBetween = isInBreath(reading, first) && reading.isCapital(first - 1);
	if (isBetween && isTitle(first - 2)) return EXCLUDED;
	// "Mary, Queen of Scots"; "Amelia, Mrs Hart has your coat" speaks to her.
	const isRank = reading.says(next, KIND.TITLE) && !reading.isOneOf(next, address);
	const isStyled = isRank && reading.isCapital(next) && following?.first !== next;
	return isStyled && reading.gap(next) === (GAP.COMMA | GAP.SPACE) ? -3 : 0;
};

/** "we will miss Amelia" */
function isMissed(reading: Reading, word: number): boolean {
	return reading.lower(word) === "miss" && reading.isOneOf(word - 1, missing);
}
const missing = wordSet("will ll shall to all really do we i they going");

const address = wordSet("mrs? ms miss mx dr");

/** "on Georgia Lane", "in Victoria Park": a full name that is an address. */
const isAddress: Doubt = (given) => {
	const { reading, mention, first, surnameSpelling } = given;
	if (mention.form !== "full" || !reading.says(first - 1, KIND.PLACED)) return 0;
	if ((kindsOf(surnameSpelling) & KIND.PLACE) === 0) return 0;
	return reading.lower(first - 1) === "to" && isPraised(given) > 1 ? 0 : -3;
};

/** "author Julia", "the poet Grace": somebody with a public part, unless children play it. */
export const hasRole: Doubt = ({ reading, first }) => {
	if (!reading.says(first - 1, KIND.ROLE) || !isInBreath(reading, first)) return 0;
	return reading.says(first - 1, KIND.CHILD) ? -1 : EXCLUDED;
};

/** "Willow class", "Victoria Park", "May half term", "Amber team". */
const namesThing: Doubt = (given) => {
	const { reading, next, isPossessive, isWord, mention, surnameSpelling } = given;
	const isPlural = mention.hasExtraS && mention.form === "forename";
	if (isPlural && reading.lower(mention.first - 1) === "the") return EXCLUDED;
	if (isPlural && isCount(reading, mention.first - 1)) return EXCLUDED;
	if (!reading.says(next, KIND.GROUP | KIND.PLACE | KIND.EVENT)) return 0;
	if (!isInBreath(reading, next)) return 0;
	if (!isPossessive && reading.says(next, KIND.GROUP)) return isDeed(reading, next) ? 0 : EXCLUDED;
	const isAllWords = isWord && mention.form === "full" && isWordSurname(surnameSpelling);
	// "Hazel Wood footpath"
	const isNamed = isAllWords || reading.isCapital(next) || reading.writing() !== "normal";
	const isPlace = reading.says(next, KIND.PLACE) && mention.form !== "forename-initial";
	if (isPlace && isNamed) return EXCLUDED;
	if (isPossessive || !reading.says(next, KIND.EVENT)) return 0;
	// "Lily C play the violin", "heard Lily play": what a child does is called as what a school puts on.
	if (mention.form === "forename-initial" || isSeen(given) > 0) return 0;
	return isWord ? EXCLUDED : reading.isOneOf(next, occasion) ? -2 : 0;
};
const occasion = wordSet("days? week club trip");

/** "7 Matildas", "two Alfies": so many of a kind. */
function isCount(reading: Reading, word: number): boolean {
	if (reading.says(word - 1, KIND.LABEL)) return false;
	return reading.isOneOf(word, counts);
}
const counts = wordsThat((word) =>
	/^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)$/.test(word),
);

/** "Amelia set us a riddle", "Amelia set up the stall" */
function isDeed(reading: Reading, word: number): boolean {
	return reading.lower(word) === "set" && reading.isOneOf(word + 1, behindDeed);
}
const behindDeed = wordSet("the a an us our her his their up off out about everyone new");

/** "a Victoria sponge", "the Stanley knife": children take no article. */
const hasArticle: Doubt = ({ reading, first, mention, previous }) => {
	if (mention.form !== "forename" || mention.hasExtraS || !isInBreath(reading, first)) return 0;
	// "Gwen a Ffion"
	if (previous?.after === first - 1 && isInBreath(reading, first - 1)) return 0;
	return reading.isOneOf(first - 1, aAnOrThe) ? -2 : 0;
};

/** What the words right before and behind a name say against a pupil. */
export const neighbourDoubts: readonly Doubt[] = [
	...goingOnDoubts,
	hasTitle,
	namesThing,
	hasArticle,
	hasRole,
	isAddress,
];
