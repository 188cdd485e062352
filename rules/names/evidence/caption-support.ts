import { KIND } from "../words/kind";
import type { Reading } from "../words/reading";
import { wasOrIs } from "../words/small-words";
import { inIng } from "../words/word-endings";
import { isCalendarWord } from "../words/word-names";
import { wordSet } from "../words/word-set";
import { isInBreath } from "./name-case";
import type { Support } from "./support";

/** "This is Ruby", "Meet Ruby", "We will miss you Ruby", "Come on Ruby!": she is shown, or called to. */
export const isShown: Support = (given) => {
	const { reading, first, next, isWord, isPossessive, sentenceStart, spelling } = given;
	if (!isWord || isPossessive || !reading.isCapital(first) || isCalendarWord(spelling)) return 0;
	if (!isInBreath(reading, first)) return 0;
	if (reading.lower(first - 1) === "go" && reading.lower(next) === "go") return 2;
	if (isInBreath(reading, next)) return 0;
	if (isCalled(reading, first, sentenceStart)) return 2;
	if (first === sentenceStart + 1) return reading.isOneOf(sentenceStart, meeting) ? 2 : 0;
	const isThis = first === sentenceStart + 2 && reading.isOneOf(sentenceStart, pointing);
	return isThis && reading.lower(first - 1) === "is" ? 1 : 0;
};

/** "Love you Daisy!", "Come on Ruby!", "We said goodbye to Grace", "Happy last day Grace!" */
function isCalled(reading: Reading, first: number, sentenceStart: number): boolean {
	const before = reading.lower(first - 1);
	// Whom somebody thanks may be a grown-up.
	if (before === "you") return first > sentenceStart + 1 && reading.lower(first - 2) !== "thank";
	if (before === "on") return reading.lower(first - 2) === "come" && !isOfHouses(reading);
	if (reading.isOneOf(before === "to" ? first - 2 : first - 1, parting)) return true;
	return first > sentenceStart + 1 && reading.lower(sentenceStart) === "happy";
}
/** "Come on Ruby! Only 12 house points behind." */
const isOfHouses = (reading: Reading): boolean => reading.hasOneOf(0, reading.words.count, house);
const house = wordSet("houses?");
const parting = wordSet("goodbye bye farewell hello");
const meeting = wordSet("meet introducing");
const pointing = wordSet("this here");

/** "Look at Daisy go", "Did you see Ruby swim?": what somebody is seen to do. */
export const isSeen: Support = ({ reading, first, next, isWord, isPossessive, spelling }) => {
	if (!isWord || isPossessive || !reading.isCapital(first)) return 0;
	if (!isInBreath(reading, next)) return 0;
	// "The best bit was Jasmine teaching me a dance"
	const isDoing = isDoingIn(reading, next) && isInBreath(reading, next + 1);
	if (isDoing && reading.isOneOf(first - 1, wasOrIs)) return isCalendarWord(spelling) ? 0 : 2;
	if (!reading.isOneOf(next, deed)) return 0;
	const lead = reading.isOneOf(first - 1, atOrTo) ? first - 2 : first - 1;
	return reading.isOneOf(lead, seeing) ? 2 : 0;
};
const atOrTo = wordSet("at to");
const seeing = wordSet(
	`look looked looking see saw seen seeing watch watched watching hear heard hearing listen listened listening
	help helped helping let`,
);
const deed = wordSet(
	`go run swim dance sing play jump climb read score win skip fly ride draw paint perform act
	dive race bowl bat catch throw cook bake juggle shine smile`,
);

/** "Ruby reading to a friend", "Daisy showing off her medal", "Teddy in goal!", "Ruby on drums": a picture's words. */
export const isPictured: Support = ({
	reading,
	next,
	isWord,
	isPossessive,
	first,
	sentenceStart,
}) => {
	if (!isWord || isPossessive || first !== sentenceStart || !isInBreath(reading, next)) return 0;
	if (isAtPlace(reading, next)) return 2;
	if (!isDoingIn(reading, next)) return 0;
	const end = Math.min(reading.sentenceEnd(next), next + 8);
	const said = reading.saidIn(next + 1, end);
	return (said & (KIND.PRONOUN | KIND.CHILD)) === 0 ? 0 : 2;
};

/** "Mark making" is no picture of him. */
const isDoingIn = (reading: Reading, word: number): boolean =>
	reading.isOneOf(word, inIng) && reading.lower(word) !== "making";

/** "in goal", "on drums": where only players are. */
function isAtPlace(reading: Reading, word: number): boolean {
	const place = reading.isOneOf(word + 1, the) ? word + 2 : word + 1;
	if (reading.lower(word) === "in") return reading.isOneOf(place, pitch);
	return reading.lower(word) === "on" && reading.isOneOf(place, instrument);
}
const the = wordSet("the his her");
const pitch = wordSet("goal nets midfield defence attack");
const instrument = wordSet(
	`drums? piano keyboards? guitars? ukuleles? vocals violins? cellos? flutes? recorders? trumpets? cornets?
	clarinets? trombones? saxophones? glockenspiels? xylophones? tambourines? triangles? bass harps? organs?`,
);

/** "So pleased for Ruby": what somebody feels for a child. */
export const isFeltFor: Support = ({ reading, first, isWord, isPossessive, spelling }) => {
	if (!isWord || isPossessive || isCalendarWord(spelling) || !reading.isCapital(first)) return 0;
	if (!reading.isOneOf(first - 1, forOrOf) || !reading.isOneOf(first - 2, feeling)) return 0;
	return 2;
};
const forOrOf = wordSet("for of with");
const feeling = wordSet("pleased happy chuffed delighted thrilled sorry buzzing impressed");
