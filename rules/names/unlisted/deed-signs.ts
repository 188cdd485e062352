import { tellsAchievement } from "../../language/signals/achievement-words";
import { verbAfter } from "../evidence/acting-support";
import { isInBreath, type NameCase } from "../evidence/name-case";
import { isPraised } from "../evidence/praise-support";
import { GAP } from "../words/fold";
import { KIND } from "../words/kind";
import type { Reading } from "../words/reading";
import { fromAtOrOf, fromOrBy } from "../words/small-words";
import { wordSet } from "../words/word-set";
import type { ChildSign } from "./child-sign";

const FURTHEST = 12;
/** Told of children in school posts, hardly of those who visit or are taught about. */
const childlike = wordSet(
	`swam scores? scored won wins beats? smashed earned earns passed passes baked raised danced
	starred represented completed achieved broke lost joins learnt learned netted bagged jumped
	spelt counted cycled`,
);
/** Told of children and of grown-ups. */
const anybodys = wordSet(
	`designed made wrote drew painted built read played sang performed ran came took got grew
	found created composed shared showed joined started reached received finished collected
	brought`,
);
const honoured = wordSet(
	`chosen picked selected elected crowned voted awarded presented nominated shortlisted named`,
);

/** "Zack Peters scored", "Zack Peters has been awarded". */
const acts: ChildSign = ({ reading, next, isPossessive }) => {
	if (isPossessive) return 0;
	const isWho = reading.lower(next) === "who";
	const { verb, helper } = verbAfter(reading, isWho ? next + 1 : next);
	if (!isWho && !isInBreath(reading, verb)) return 0;
	return Math.max(deedOf(reading, verb, helper), isWho ? deedBehind(reading, verb) : 0);
};

/** "Zack Peters, who joined us in May, swam a mile": what stands behind the clause. */
function deedBehind(reading: Reading, from: number): number {
	const end = Math.min(from + FURTHEST, reading.sentenceEnd(from));
	for (let word = from + 1; word < end; word++) {
		if (!reading.hasGap(word, GAP.COMMA)) continue;
		const { verb, helper } = verbAfter(reading, word);
		return deedOf(reading, verb, helper);
	}
	return 0;
}

function deedOf(reading: Reading, verb: number, helper: number): number {
	const isHonoured = helper >= 0 && reading.isOneOf(verb, honoured);
	if (isHonoured || reading.isOneOf(verb, childlike)) return 2;
	return reading.isOneOf(verb, anybodys) ? 1 : 0;
}

/** "beat Zack Peters", "beat their top seed Zack Peters" */
function isBeaten(reading: Reading, first: number, sentenceStart: number): boolean {
	const start = Math.max(sentenceStart, first - 4);
	for (let word = first - 1; word >= start && isInBreath(reading, word + 1); word--) {
		if (reading.isOneOf(word, rival)) return true;
	}
	return false;
}

const rival = wordSet(
	`beats? beating against defeated defeating faced facing played playing outran outswam`,
);
const schools = wordSet("primary school academy juniors? infants? prep");

/** "our Amelia beat Zack Peters of Hill Primary": a match between children. */
const isRival: ChildSign = ({ reading, first, next, previous, sentenceStart }) => {
	if (!isBeaten(reading, first, sentenceStart)) return 0;
	if (previous !== null && previous.first >= sentenceStart) return 2;
	if (!reading.isOneOf(next, fromAtOrOf)) return 0;
	for (let word = next + 1; word < next + 5; word++) {
		if (reading.isOneOf(word, schools)) return 2;
	}
	return 0;
};

/** "Well done Zack Peters"; thanks go to grown-ups as often. */
const isPraisedHere: ChildSign = (given) => {
	if (isPraised(given) > 1) return 2;
	return (given.saidBehind & KIND.PRAISE) !== 0 ? 1 : 0;
};

/** The sentence tells of a success, where nobody is praised outright; dear to ask. */
export const isSuccessful: ChildSign = (given, known) => {
	if (isPraisedHere(given, known) > 0) return 0;
	const { reading, sentenceStart, sentenceEnd } = given;
	const { text, start, end } = reading.words;
	return tellsAchievement(text.slice(start[sentenceStart], end[sentenceEnd - 1])) ? 1 : 0;
};

/** "this wonderful poem by Zack Peters"; what is read, studied or copied is a grown-up's. */
const isMaker: ChildSign = ({ reading, first, saidBefore }) => {
	const lead = reading.lower(first - 1);
	if (lead !== "by" && lead !== "from") return 0;
	const work = reading.lastBefore(first - 1, KIND.WORK);
	if (lead === "by" && reading.isOneOf(first - 2, handmade)) return 2;
	// "The Boy in the Tower by …" is a title.
	const isTitle = reading.isCapital(work) && !reading.startsSentence(work);
	const isNear = work >= Math.max(0, first - 5) && !isTitle;
	if (!isNear || (saidBefore & (KIND.TOPIC | KIND.GROWN_UP)) !== 0) return 0;
	for (let word = work - 1; word >= Math.max(0, work - 6); word--) {
		if (reading.isOneOf(word, studied)) {
			return 0;
		}
	}
	return isAdmired({ reading, first: work }) ? 2 : 1;
};
const studied = wordSet("read reading inspired style favourite class study studied");

const handmade = wordSet(`drawn made painted designed created baked built knitted decorated sewn`);

const merit = wordSet(
	`effort sportsmanship resilience perseverance teamwork handwriting homework maths spelling
	goalkeeping batting bowling kindness manners improvement progress determination courage
	bravery`,
);

/** "superb sportsmanship from Zack Peters" */
const hasMerit: ChildSign = ({ reading, first }) =>
	reading.isOneOf(first - 1, fromOrBy) &&
	reading.isOneOf(first - 2, merit) &&
	isAdmired({ reading, first: first - 2 })
		? 2
		: 0;

const admired = wordSet(
	`lovely amazing fantastic brilliant wonderful super superb beautiful excellent great
	incredible stunning gorgeous fabulous this these look our winning thoughtful careful clever
	creative detailed`,
);

function isAdmired({ reading, first }: Pick<NameCase, "reading" | "first">): boolean {
	for (let word = first - 1; word >= Math.max(0, first - 4); word--) {
		if (reading.isOneOf(word, admired)) return true;
	}
	return false;
}

/** What is a writer's or a painter's as often as a child's. */
const works = wordSet(
	`books? novels? plays? paintings? works? music life art illustrations? theory ideas?
	inventions?`,
);

/** "Zack Peters's volcano". */
const owns: ChildSign = ({ reading, isPossessive, next }) => {
	if (!isPossessive || !isInBreath(reading, next)) return 0;
	const isBelonging = (word: number) => reading.says(word, KIND.BELONGING);
	const thing = isBelonging(next) ? next : next + 1;
	if (!isBelonging(thing) || reading.isCapital(next)) return 0;
	// "Zack Peters's new picture book"
	for (let word = thing; word < thing + 3 && isInBreath(reading, word); word++) {
		if (reading.isOneOf(word, works)) return 0;
	}
	return 1;
};

/** "Zack Peters with her medal", "here is Zack Peters": somebody stands before us. */
const isShown: ChildSign = ({ reading, first, next, sentenceEnd }) => {
	const isHere = reading.isOneOf(first - 1, areOrIs) && reading.lower(first - 2) === "here";
	const isOneOf = (word: number) => reading.isOneOf(word, heOrSheOrTheirs);
	const isNextHeOrShe = isOneOf(sentenceEnd);
	let isOwner = false;
	for (let word = next; word < Math.min(next + 10, sentenceEnd); word++) isOwner ||= isOneOf(word);
	return (isHere ? 1 : 0) + (isOwner || isNextHeOrShe ? 1 : 0);
};
const areOrIs = wordSet("is s are");
const heOrSheOrTheirs = wordSet("he she his hers? him himself herself");

/** What somebody does, makes or is praised for says of a full name. */
export const deedSigns: readonly ChildSign[] = [
	acts,
	isRival,
	isPraisedHere,
	isMaker,
	hasMerit,
	owns,
	isShown,
];
