import { GAP } from "../words/fold";
import type { Reading } from "../words/reading";
import { afterOrFor, theOrOur } from "../words/small-words";
import { wordSet, wordsThat } from "../words/word-set";
import { isAnimalWord } from "./animal-doubts";
import { behindRow } from "./behind-row";
import { type Doubt, EXCLUDED } from "./doubt";
import { firmDoubts } from "./firm-doubts";
import { isInBreath } from "./name-case";

const FURTHEST = 6;
const newborn = wordSet(`baby babies newborn granddaughter grandson grandchild grandchildren`);
const born = wordSet("birth arrival welcomed expecting");
const child = wordSet("sons? daughters?");
const beside = wordSet(
	`boys? girls? brother sister twins? called named little new beautiful gorgeous a an their of
	his her`,
);

/** "on baby Esther", "welcomed a daughter, Lily", "welcome to the world, little Isla": not at school yet. */
const isNewborn: Doubt = ({ reading, first, mention, sentenceStart }) => {
	if (mention.form !== "forename" || reading.lower(first - 1) === "of") return 0;
	let word = first - 1;
	let isChild = false;
	for (; word > sentenceStart; word--) {
		const isOne = reading.isOneOf(word, child);
		isChild ||= isOne;
		if (!isOne && !reading.isOneOf(word, beside)) break;
	}
	if (reading.isOneOf(word, newborn)) return EXCLUDED;
	if (isChild && reading.isOneOf(word, born)) return EXCLUDED;
	if (reading.lower(word) === "world" && reading.lower(word - 3) === "welcome") return EXCLUDED;
	return 0;
};

/** "work experience student Molly", "former pupil Molly", "Molly (Year 10)": no more at a primary school. */
const isGrown: Doubt = ({ reading, first, mention, sentenceStart }) => {
	if (mention.form !== "forename") return 0;
	for (let word = first - 1; word >= Math.max(sentenceStart, first - FURTHEST); word--) {
		const lower = reading.lower(word);
		const isPast = lower === "former" || lower === "ex";
		if (isPast && reading.isOneOf(word + 1, pupilOrHead)) return EXCLUDED;
		if (lower === "experience" && reading.lower(word - 1) === "work") return EXCLUDED;
		if (isOlderYear(reading, word)) return EXCLUDED;
	}
	return 0;
};
const pupilOrHead = wordSet("pupils? students? head");

/** "Year 10", "Y12" */
function isOlderYear(reading: Reading, word: number): boolean {
	if (!reading.hasDigit(word)) return false;
	const isNumber = reading.isOneOf(word, olderYear);
	if (isNumber) return reading.isOneOf(word - 1, year) && isInBreath(reading, word);
	return reading.isOneOf(word, olderClass);
}
const year = wordSet("y yr year");
const olderYear = wordSet("10 11 12 13");
const olderClass = wordsThat((word) => /^y(?:r|ear)?1[0-3]$/.test(word));

/** "Keeper Hugo let us stroke a snake": a keeper in goal has no animals. */
const isKeeper: Doubt = ({ reading, first, mention, sentenceStart, sentenceEnd }) => {
	if (mention.form !== "forename" || reading.lower(first - 1) !== "keeper") return 0;
	if (reading.hasGap(first, ~GAP.SPACE)) return 0;
	for (let word = sentenceStart; word < sentenceEnd; word++) {
		if (isAnimalWord(reading, word) || reading.isOneOf(word, animalPark)) return EXCLUDED;
	}
	return 0;
};
const animalPark = wordSet("zoo farm safari");

/** "Olivia and James got married", "Lucy who runs our breakfast club": what grown-ups do. */
const isOfAge: Doubt = ({ reading, mention, next }) => {
	if (mention.form !== "forename") return 0;
	let verb = behindRow(reading, next);
	while (reading.isOneOf(verb, helping)) verb++;
	if (reading.isOneOf(verb, grownUpDeed)) return -3;
	if (reading.lower(next) !== "who") return 0;
	const isRunning = reading.isOneOf(next + 1, runsOrLeads);
	if (isRunning) return reading.isOneOf(next + 2, theOrOur) ? -3 : 0;
	return reading.isOneOf(next + 1, employed) ? -3 : 0;
};
const employed = wordSet("works teaches cooks cleans volunteers drives");
const helping = wordSet("has have is are was were got gets getting just");
const grownUpDeed = wordSet("married engaged retires retired retiring");
const runsOrLeads = wordSet("runs leads");

/** "Tom … after 35 years", "Adam on your wedding": no pupil is so long at a school, or weds. */
const isLongGrown: Doubt = ({ reading, sentenceStart, sentenceEnd }) => {
	if (!reading.hasOneOf(sentenceStart, sentenceEnd, longAgo)) return 0;
	for (let word = sentenceStart; word < sentenceEnd; word++) {
		if (reading.isOneOf(word, feast) && reading.lower(word - 1) === "your") return -3;
		if (!reading.isOneOf(word, years) || !reading.isOneOf(word - 1, long)) continue;
		if (reading.isOneOf(word - 2, afterOrFor)) return -3;
	}
	return 0;
};
const feast = wordSet("wedding engagement retirement");
const years = wordSet("years");
const longAgo = wordSet("years wedding engagement retirement");
const long = wordsThat((word) =>
	/^(?:nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|9|\d\d)$/.test(
		word,
	),
);

/** "his husband Sam" */
const isSpouse: Doubt = ({ reading, first, mention }) => {
	if (mention.form !== "forename" || !isInBreath(reading, first)) return 0;
	return reading.isOneOf(first - 1, spouse) ? EXCLUDED : 0;
};
const spouse = wordSet("husband wife hubby fiance fiancee");

/** "my sister Chloe is a vet", but not “my brother Jack helped me”, said by a child. */
const isKin: Doubt = ({ reading, first, mention, sentenceStart }) => {
	if (mention.form !== "forename" || !reading.isOneOf(first - 1, kin)) return 0;
	if (!reading.isClose(first) || reading.hasGap(sentenceStart, GAP.QUOTE)) return 0;
	const owner = reading.isOneOf(first - 2, ofAge) ? first - 3 : first - 2;
	if (reading.lower(owner) === "my") return EXCLUDED;
	return reading.lower(owner) === "s" && reading.isOneOf(owner - 2, titled) ? EXCLUDED : 0;
};
const kin = wordSet(
	`sister brother daughter son nephew niece cousin nan nana gran granny grandma grandad grandpa mum mam dad
	auntie aunty aunt uncle godson goddaughter grandson granddaughter`,
);
const ofAge = wordSet("own late lovely big little older younger eldest great grown");
const titled = wordSet("mr mrs ms miss mx dr");

/** What says that somebody belongs to the school's world and is no pupil of it. */
export const outsideDoubts: readonly Doubt[] = [
	isNewborn,
	isGrown,
	isKeeper,
	isOfAge,
	isLongGrown,
	isSpouse,
	isKin,
	...firmDoubts,
];
