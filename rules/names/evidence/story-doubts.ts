import { isChildRole } from "../words/child-roles";
import { isClassLabel } from "../words/class-label";
import { GAP } from "../words/fold";
import { KIND } from "../words/kind";
import type { Reading } from "../words/reading";
import { andOrOf, wasOrIs } from "../words/small-words";
import { wordSet, wordsThat } from "../words/word-set";
import { type Doubt, EXCLUDED } from "./doubt";
import { isOfThePast } from "./is-of-the-past";
import { isInBreath } from "./name-case";
import { characters } from "./told-names";

/** "Alice in Wonderland", "Thomas the Tank Engine", "Charlie and the …", "George's Marvellous …". */
const isTitled: Doubt = ({ reading, next, isPossessive, following }) => {
	if (!isInBreath(reading, next)) return 0;
	if (isPossessive) return isTitledOf(reading, next);
	const one = reading.lower(next);
	if (one === "by" && isTitleWord(reading, next + 1) && isTitleWord(reading, next + 2)) return -3;
	if (one === "and") {
		return following?.first !== next + 1 && isTitledTwo(reading, next + 1) ? EXCLUDED : 0;
	}
	// "Ethan-the-Magnificent" is a pupil in play.
	if (one === "the" && reading.gap(next) === GAP.HYPHEN) return 0;
	if (one === "the") return isTitleWord(reading, next + 1) ? EXCLUDED : -2;
	// "Amelia in Turner class" is no title.
	const isGroup = reading.says(next + 2, KIND.GROUP);
	return (one === "in" || one === "of") && isTitleWord(reading, next + 1) && !isGroup ? -1 : 0;
};

/** "George's Marvellous Medicine", "Frank's Fruit and Veg"; with one capital it may be a child's thing. */
function isTitledOf(reading: Reading, word: number): number {
	if (isSigned(reading, word)) return -4;
	if (!isTitleWord(reading, word) || isOwned(reading, word)) return 0;
	const more = reading.isOneOf(word + 1, andOrOf) ? word + 2 : word + 1;
	const isNear = isInBreath(reading, more) || reading.gap(more) === (GAP.AND | GAP.SPACE);
	if (isNear && isTitleWord(reading, more)) return -4;
	// "George's Minecraft village"
	const isThing = isInBreath(reading, word + 1) && !reading.says(word + 1, GOES_ON);
	return isThing ? -1 : -2;
}

/** "Noah's Gold by Tove Lind" */
const isSigned = (reading: Reading, word: number): boolean =>
	reading.isCapital(word) &&
	reading.lower(word + 1) === "by" &&
	isTitleWord(reading, word + 2) &&
	isTitleWord(reading, word + 3);

const GOES_ON = KIND.HELPER | KIND.JOINT | KIND.ACTION | KIND.BREAK | KIND.PLACED | KIND.LINK;

function isTitleWord(reading: Reading, word: number): boolean {
	if (!reading.isCapital(word) || reading.writing() === "shouted") return false;
	return !reading.says(word, KIND.SCHOOL) && !isClassLabel(reading, word);
}

/** "Charlie and the Chocolate Factory", "Joseph and the Amazing …", "Thomas and Friends". */
function isTitledTwo(reading: Reading, second: number): boolean {
	if (reading.lower(second) !== "the") {
		return reading.isCapital(second) && reading.says(second, KIND.CHILD | KIND.FAMILY);
	}
	if (isTitleWord(reading, second + 1)) return true;
	const isSplendid = reading.isCapital(second + 1) && reading.isOneOf(second + 1, splendid);
	return isSplendid && reading.isCapital(second + 2);
}
const splendid = wordSet(
	`great super amazing fantastic brilliant excellent wonderful superb lovely`,
);

/** "Jack's Viking longhouse": what is Viking, Lego or English is a thing; a title goes on in capitals. */
function isOwned(reading: Reading, word: number): boolean {
	let last = word;
	while (reading.gap(last + 1) === GAP.HYPHEN) last++;
	if (!reading.isOneOf(last, adjective) && !reading.says(last, KIND.CALENDAR)) return false;
	return reading.gap(last + 1) === GAP.SPACE && !reading.isCapital(last + 1);
}

const adjective = wordsThat((word) =>
	/(?:ish|[ie]an|man|ese|ch|lego|viking|saxon|tudor|maya|aztec|greek|welsh)$/.test(word),
);

/** "Charlie and Lola is our class book": two names and one verb are a title. */
const isPair: Doubt = ({ reading, mention, previous, following, next }) => {
	const isSingular = (word: number) => reading.isOneOf(word, wasOrIs);
	const hasAnd = (from: number, to: number) => to === from + 1 && reading.lower(from) === "and";
	if (following && hasAnd(mention.after, following.first)) {
		// Its neighbour has the verb besides, which speaks for it.
		return isSingular(following.after) ? -2 : 0;
	}
	return previous && hasAnd(previous.after, mention.first) && isSingular(next) ? -3 : 0;
};

/** "Aladdin and Jasmine flew in": in a row with a character out of a story. */
const isAmongCharacters: Doubt = ({ reading, mention, first, next, previous, following }) => {
	if (mention.form === "full") return 0;
	const isAnd = (word: number) => reading.lower(word) === "and";
	const isJoinedBefore = isAnd(first - 1) || reading.hasGap(first, GAP.COMMA);
	const before = first - (isAnd(first - 1) ? 2 : 1);
	const isPupilBefore = previous?.after === before + 1;
	if (isJoinedBefore && !isPupilBefore && isCharacter(reading, before)) return EXCLUDED;
	if (!isAnd(next) && !reading.hasGap(next, GAP.COMMA | GAP.AND)) return 0;
	const other = isAnd(next) ? next + 1 : next;
	if (following?.first === other) return 0;
	const isThere = isCharacter(reading, reading.lower(other) === "the" ? other + 1 : other);
	return isThere ? EXCLUDED : 0;
};

function isCharacter(reading: Reading, word: number): boolean {
	return reading.isCapital(word) && reading.isOneOf(word, characters);
}

/** "Planet Omar is our class read", "Matilda is the book on every desk". */
const isRead: Doubt = ({ reading, next, mention }) => {
	if (mention.form !== "forename" || !reading.isOneOf(next, wasOrIs)) return 0;
	const isText = (word: number) => reading.isOneOf(word, readText);
	if (!reading.isOneOf(next + 1, ourOrThis)) return 0;
	return isText(next + 2) || isText(next + 3) ? -2 : 0;
};
const readText = wordSet("read book novel text story play");
const ourOrThis = wordSet("our the a this next");

/** "As Alice, …": whom somebody plays. */
const isPlayed: Doubt = ({ reading, first, next, mention, sentenceStart }) => {
	if (mention.form !== "forename" || reading.lower(first - 1) !== "as") return 0;
	return first - 1 === sentenceStart && reading.hasGap(next, GAP.COMMA) ? -3 : 0;
};

/** "inspired by Lowry", "in the style of Lowry": whose art is copied is no pupil. */
const isModel: Doubt = ({ reading, first }) => {
	let lead = first - 1;
	while (lead > first - 4 && reading.isCapital(lead)) lead--;
	const isStyle = reading.lower(lead) === "of" && reading.lower(lead - 1) === "style";
	const isSource = reading.lower(lead) === "by" && reading.lower(lead - 1) === "inspired";
	return isStyle || isSource ? EXCLUDED : 0;
};

/** “Matilda” in quotation marks. */
const isQuoted: Doubt = ({ reading, first, mention }) => {
	if (!reading.hasGap(first, GAP.QUOTE) || !reading.hasGap(mention.after, GAP.QUOTE)) return 0;
	// A quotation is over, and who speaks the next one stands before it.
	return reading.hasGap(mention.after, GAP.COLON) ? 0 : -2;
};

/** "the story of Joseph and his brothers": of whom a story is told, but not "the story of Amelia's tooth". */
const isTold: Doubt = ({ reading, first, mention, isPossessive }) => {
	if (mention.form !== "forename" || isPossessive || reading.lower(first - 1) !== "of") return 0;
	return reading.lower(first - 3) === "the" && reading.isOneOf(first - 2, taleWord) ? -2 : 0;
};
const taleWord = wordSet("story tale legend parable life");

const ours = wordSet("our super superb fantastic budding young little star excellent lovely");

/** "We are reading Matilda", "our topic: Florence …". */
const isStory: Doubt = ({ reading, first, next, mention, saidBefore }) => {
	if ((saidBefore & (KIND.STORY | KIND.TOPIC)) === 0) return 0;
	if (mention.form === "forename-initial") return 0;
	const at = reading.lastBefore(first, KIND.STORY | KIND.TOPIC);
	// "Reading assembly: Amelia told us …" begins anew behind its heading.
	const isExplained = reading.hasGap(next, GAP.COMMA) && reading.says(next, KIND.ARTICLE);
	const isIntroduced =
		reading.lower(at) === "meet" && isExplained && !reading.saysAfter(next, KIND.STORY);
	// "Show and tell", "show & tell"
	const isTelling = reading.lower(at + 1) === "tell" || reading.lower(at + 2) === "tell";
	// "Our super scientists Amelia and Will"
	const isPlayedByUs =
		at === first - 1 && isChildRole(reading, at) && reading.isOneOf(at - 1, ours);
	if (
		at < 0 ||
		isTelling ||
		isPlayedByUs ||
		isIntroduced ||
		(reading.hasGap(first, GAP.COLON) && reading.says(next, KIND.ACTION))
	)
		return 0;
	for (let word = at + 1; word <= first; word++) {
		if (reading.hasGap(word, GAP.COMMA)) return 0;
		if (word < first && reading.says(word, KIND.BREAK | KIND.CHILD | KIND.PRAISE_END)) return 0;
	}
	return -2;
};

/** Somebody of long ago. */
const isHistory: Doubt = (given) => {
	const { reading, next, mention, saidBehind } = given;
	if (reading.hasGap(next, GAP.BRACKET) && reading.isOneOf(next, blessing)) return EXCLUDED;
	if (isOfThePast(given)) return -2;
	if ((saidBehind & KIND.TOPIC) === 0) return 0;
	if (mention.form === "surname") return -2;
	const isDefined = reading.says(next, KIND.HELPER) && reading.says(next + 1, KIND.ARTICLE);
	return isDefined && reading.saysAfter(next + 2, KIND.TOPIC, 6) ? -2 : 0;
};

const blessing = wordSet("pbuh saws? swt");

/** What stories, titles and history say against a pupil. */
export const storyDoubts: readonly Doubt[] = [
	isTitled,
	isPair,
	isAmongCharacters,
	isModel,
	isQuoted,
	isRead,
	isPlayed,
	isStory,
	isTold,
	isHistory,
];
