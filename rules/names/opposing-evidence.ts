import { isClassLabel } from "./class-label";
import { KIND } from "./evidence-words";
import { GAP } from "./fold";
import { isInBreath, type NameCase } from "./name-case";
import { kindsOf } from "./vocabulary";
import { isCalendarWord, placeNames } from "./word-names";

/** Points against a pupil being meant; each looks at one thing only. */
type Doubt = (given: NameCase) => number;

/** Nobody is meant, unless a full name stands there. */
export const EXCLUDED = -10;

/** "Mrs Smith", "St Peter", "King George": a grown-up, a saint, a ruler. */
const hasTitle: Doubt = ({ reading, first, next }) => {
	const isTitle = (word: number) =>
		reading.says(word, KIND.TITLE) && !reading.hasGap(word + 1, ~(GAP.SPACE | GAP.DOT));
	if (isTitle(first - 1)) return EXCLUDED;
	// "Mr T Carter", "Mrs Helen Hartwell"
	const isBetween = isInBreath(reading, first) && reading.isCapital(first - 1);
	if (isBetween && isTitle(first - 2)) return EXCLUDED;
	// "Mary, Queen of Scots"
	const isStyled = reading.says(next, KIND.TITLE) && reading.isCapital(next);
	return isStyled && reading.gap(next) === (GAP.COMMA | GAP.SPACE) ? -3 : 0;
};

/** "on Georgia Lane", "in Victoria Park": a full name that is an address. */
const isAddress: Doubt = ({ reading, mention, first, surnameSpelling }) =>
	mention.form === "full" &&
	reading.says(first - 1, KIND.PLACED) &&
	(kindsOf(surnameSpelling) & KIND.PLACE) !== 0
		? -3
		: 0;

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
	if (!reading.isCapital(after) || reading.writing() === "shouted") return 0;
	if ((reading.gap(after) & ~(GAP.SPACE | GAP.HYPHEN)) !== 0) return 0;
	if (reading.isInTag(after)) {
		const isSaying = reading.says(after, KIND.SCHOOL) || reading.lower(after).endsWith("s");
		return isSaying || following?.first === after ? 0 : -1;
	}
	if (reading.says(after, KIND.SCHOOL) || isClassLabel(reading, after)) return 0;
	if (form === "forename-initial" || reading.lower(after).length === 1) return -1;
	if (following?.first === after && following.form === "forename") return -1;
	return EXCLUDED;
};

/** "Rosa Amelia", "Bob Murphy": a name has begun before. */
const hasBegun: Doubt = ({ reading, first, mention, previous, isWord }) => {
	const before = first - 1;
	if (before < 0 || (reading.gap(first) & ~(GAP.SPACE | GAP.HYPHEN)) !== 0) return 0;
	if (!reading.isCapital(before) || reading.writing() === "shouted") return 0;
	if (reading.isInTag(before) || reading.lower(before).length < 2) return 0;
	if (previous?.after === first || isClassLabel(reading, before)) return 0;
	// "PE Kit": after an abbreviation a word is a word.
	if (isWord && reading.isShouted(before)) return EXCLUDED;
	if (reading.says(before, KIND.SCHOOL)) return 0;
	if (mention.form === "surname" || mention.form === "family") return EXCLUDED;
	if (isClassLabel(reading, before - 1)) return 0;
	if (isWord) return reading.startsSentence(before) ? -1 : EXCLUDED;
	return -1;
};

/** "Alice in Wonderland", "Thomas the Tank Engine", "Charlie and the …", "George's Marvellous …". */
const isTitled: Doubt = ({ reading, next, isPossessive }) => {
	if (!isInBreath(reading, next)) return 0;
	const isCapital = (word: number) =>
		reading.isCapital(word) && !reading.says(word, KIND.SCHOOL) && !isClassLabel(reading, word);
	if (isPossessive) return isCapital(next) && reading.writing() !== "shouted" ? -2 : 0;
	const one = reading.lower(next);
	if (one === "by" && isCapital(next + 1) && isCapital(next + 2)) return -3;
	if (one === "and" && reading.lower(next + 1) === "the" && isCapital(next + 2)) return EXCLUDED;
	if (one === "the") return isCapital(next + 1) ? EXCLUDED : -2;
	return (one === "in" || one === "of") && isCapital(next + 1) ? -1 : 0;
};

/** "Charlie and Lola is our class book": two names and one verb are a title. */
const isPair: Doubt = ({ reading, mention, previous, following, next }) => {
	const isSingular = (word: number) => /^(is|was)$/.test(reading.lower(word));
	const hasAnd = (from: number, to: number) => to === from + 1 && reading.lower(from) === "and";
	if (following && hasAnd(mention.after, following.first)) {
		return isSingular(following.after) ? -3 : 0;
	}
	return previous && hasAnd(previous.after, mention.first) && isSingular(next) ? -3 : 0;
};

/** “Matilda” in quotation marks. */
const isQuoted: Doubt = ({ reading, first, mention }) =>
	reading.hasGap(first, GAP.QUOTE) && reading.hasGap(mention.after, GAP.QUOTE) ? -2 : 0;

/** "We are reading Matilda", "our topic: Florence …". */
const isStory: Doubt = ({ reading, first, mention, saidBefore }) => {
	if ((saidBefore & (KIND.STORY | KIND.TOPIC)) === 0) return 0;
	if (mention.form === "forename-initial") return 0;
	const at = reading.lastBefore(first, KIND.STORY | KIND.TOPIC);
	if (at < 0) return 0;
	for (let word = at + 1; word <= first; word++) {
		if (reading.hasGap(word, GAP.COMMA)) return 0;
		if (word < first && reading.says(word, KIND.BREAK | KIND.CHILD | KIND.PRAISE_END)) return 0;
	}
	return -2;
};

/** Somebody of long ago. */
const isHistory: Doubt = (given) => {
	const { reading, next, mention, sentenceStart, sentenceEnd, saidBehind } = given;
	if (reading.hasGap(next, GAP.BRACKET) && blessing.test(reading.lower(next))) return EXCLUDED;
	for (let word = sentenceStart; word < sentenceEnd; word++) {
		if (reading.hasDigit(word) && /^1[0-9]{3}s?$/.test(reading.lower(word))) return -2;
	}
	if ((saidBehind & KIND.TOPIC) === 0) return 0;
	if (mention.form === "surname") return -2;
	const isDefined = reading.says(next, KIND.HELPER) && reading.says(next + 1, KIND.ARTICLE);
	return isDefined && reading.saysAfter(next + 2, KIND.TOPIC, 6) ? -2 : 0;
};
const blessing = /^(pbuh|saws?|swt)$/;

/** "Sarah from the library", "Sue, our cook". */
const isGrownUp: Doubt = ({ reading, next, saidBefore }) => {
	const from = reading.lower(next);
	const start = from === "from" || from === "at" ? next + 1 : -1;
	if (start >= 0) {
		const isClass = isClassLabel(reading, start);
		if (!isClass && reading.hasGap(start, GAP.AT)) return -2;
		if (!isClass && reading.saysAfter(start, KIND.ORGANISATION, 5)) return -2;
	}
	const isThanked = (saidBefore & KIND.THANKS) !== 0 || reading.saysAfter(next, KIND.GROWN_UP);
	if (start >= 0 && isThanked && reading.isCapital(start) && !isClassLabel(reading, start))
		return -2;
	const isExplained = reading.hasGap(next, GAP.COMMA) && reading.says(next, KIND.ARTICLE);
	if (isExplained && reading.saysAfter(next + 1, KIND.ROLE | KIND.GROWN_UP, 4)) return -2;
	return (saidBefore & KIND.GROWN_UP) !== 0 ? -1 : 0;
};

/** "in Florence", "to Chelsea". */
const isPlace: Doubt = ({ reading, first, spelling }) =>
	reading.says(first - 1, KIND.PLACED) && placeNames.has(spelling) ? -2 : 0;

/** "in May", "4 May", "this summer", "Summer term". */
const isCalendar: Doubt = ({ reading, first, next, spelling }) => {
	if (!isCalendarWord(spelling)) return 0;
	if (/^\d/.test(reading.lower(first - 1)) || /^\d/.test(reading.lower(next))) return EXCLUDED;
	const before = reading.lower(first - 1);
	if (inTime.test(before)) return EXCLUDED;
	if (ofTime.test(before) || reading.says(first - 1, KIND.CALENDAR)) return -2;
	if (reading.says(next, KIND.CALENDAR) && isInBreath(reading, next)) return -2;
	if (/^(first|second|third|last|top)$/.test(reading.lower(next + 1))) return 0;
	return reading.says(next, KIND.ARRIVAL) || passes.test(reading.lower(next)) ? -2 : 0;
};
const inTime =
	/^(in|this|next|last|since|until|till|during|early|late|mid|on|the|every|each|all|a|through|happy|before|after|end|start)$/;
const ofTime = /^(of|for|by|from|our)$/;
const passes = /^(is|was|has|are|will)$/;

/** "Will you …?", "May all your …": a question or a wish, no name. */
const isModal: Doubt = ({ reading, first, next, spelling, isPossessive }) => {
	if ((spelling !== "will" && spelling !== "may" && spelling !== "can") || isPossessive) return 0;
	if (!reading.startsSentence(first) && reading.isCapital(first)) return 0;
	return reading.says(next, KIND.ASKED) && isInBreath(reading, next) ? EXCLUDED : 0;
};

export const doubts: readonly Doubt[] = [
	hasTitle,
	isAddress,
	hasRole,
	namesThing,
	goesOn,
	hasBegun,
	isTitled,
	isPair,
	isQuoted,
	isStory,
	isHistory,
	isGrownUp,
	isPlace,
	isCalendar,
	isModal,
];
