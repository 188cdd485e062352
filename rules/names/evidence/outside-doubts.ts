import { GAP } from "../words/fold";
import type { Reading } from "../words/reading";
import { isAnimalWord } from "./animal-doubts";
import { behindRow } from "./behind-row";
import { type Doubt, EXCLUDED } from "./doubt";
import { isInBreath } from "./name-case";

const FURTHEST = 6;
const newborn = /^(?:baby|babies|newborn|grand(?:daughter|son|child|children))$/;
const born = /^(?:birth|arrival|welcomed|expecting)$/;
const child = /^(?:sons?|daughters?)$/;
const beside =
	/^(?:boys?|girls?|brother|sister|twins?|called|named|little|new|beautiful|gorgeous|a|an|their|of|his|her)$/;

/** "on baby Esther", "welcomed a daughter, Lily", "welcome to the world, little Isla": not at school yet. */
const isNewborn: Doubt = ({ reading, first, mention, sentenceStart }) => {
	if (mention.form !== "forename" || reading.lower(first - 1) === "of") return 0;
	let word = first - 1;
	let isChild = false;
	for (; word > sentenceStart; word--) {
		const lower = reading.lower(word);
		isChild ||= child.test(lower);
		if (!child.test(lower) && !beside.test(lower)) break;
	}
	if (newborn.test(reading.lower(word))) return EXCLUDED;
	if (isChild && born.test(reading.lower(word))) return EXCLUDED;
	if (reading.lower(word) === "world" && reading.lower(word - 3) === "welcome") return EXCLUDED;
	return 0;
};

/** "work experience student Molly", "former pupil Molly", "Molly (Year 10)": no more at a primary school. */
const isGrown: Doubt = ({ reading, first, mention, sentenceStart }) => {
	if (mention.form !== "forename") return 0;
	for (let word = first - 1; word >= Math.max(sentenceStart, first - FURTHEST); word--) {
		const lower = reading.lower(word);
		const isPast = lower === "former" || lower === "ex";
		if (isPast && /^(?:pupils?|students?|head)$/.test(reading.lower(word + 1))) return EXCLUDED;
		if (lower === "experience" && reading.lower(word - 1) === "work") return EXCLUDED;
		if (isOlderYear(reading, word)) return EXCLUDED;
	}
	return 0;
};

/** "Year 10", "Y12" */
function isOlderYear(reading: Reading, word: number): boolean {
	if (!reading.hasDigit(word)) return false;
	const isNumber = /^1[0-3]$/.test(reading.lower(word));
	if (isNumber) return /^y(?:r|ear)?$/.test(reading.lower(word - 1)) && isInBreath(reading, word);
	return /^y(?:r|ear)?1[0-3]$/.test(reading.lower(word));
}

/** "Keeper Hugo let us stroke a snake": a keeper in goal has no animals. */
const isKeeper: Doubt = ({ reading, first, mention, sentenceStart, sentenceEnd }) => {
	if (mention.form !== "forename" || reading.lower(first - 1) !== "keeper") return 0;
	if (reading.hasGap(first, ~GAP.SPACE)) return 0;
	for (let word = sentenceStart; word < sentenceEnd; word++) {
		if (isAnimalWord(reading, word) || /^(?:zoo|farm|safari)$/.test(reading.lower(word)))
			return EXCLUDED;
	}
	return 0;
};

/** "Olivia and James got married", "Lucy who runs our breakfast club": what grown-ups do. */
const isOfAge: Doubt = ({ reading, mention, next }) => {
	if (mention.form !== "forename") return 0;
	let verb = behindRow(reading, next);
	while (/^(?:has|have|is|are|was|were|got|gets|getting|just)$/.test(reading.lower(verb))) verb++;
	if (/^(?:married|engaged|retires|retired|retiring)$/.test(reading.lower(verb))) return -3;
	if (reading.lower(next) !== "who") return 0;
	const isRunning = /^(?:runs|leads)$/.test(reading.lower(next + 1));
	if (isRunning) return /^(?:our|the)$/.test(reading.lower(next + 2)) ? -3 : 0;
	return employed.test(reading.lower(next + 1)) ? -3 : 0;
};
const employed = /^(?:works|teaches|cooks|cleans|volunteers|drives)$/;

/** "Tom … after 35 years", "Adam on your wedding": no pupil is so long at a school, or weds. */
const isLongGrown: Doubt = ({ reading, sentenceStart, sentenceEnd }) => {
	for (let word = sentenceStart; word < sentenceEnd; word++) {
		const lower = reading.lower(word);
		const isYours = reading.lower(word - 1) === "your";
		if (isYours && /^(?:wedding|engagement|retirement)$/.test(lower)) return -3;
		if (lower !== "years" || !long.test(reading.lower(word - 1))) continue;
		if (/^(?:after|for)$/.test(reading.lower(word - 2))) return -3;
	}
	return 0;
};
const long =
	/^(?:nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|9|\d\d)$/;

/** "his husband Sam" */
const isSpouse: Doubt = ({ reading, first, mention }) => {
	if (mention.form !== "forename" || !isInBreath(reading, first)) return 0;
	return /^(?:husband|wife|hubby|fiance|fiancee)$/.test(reading.lower(first - 1)) ? EXCLUDED : 0;
};

/** "Amelia's hair salon", "Lucas & Co" */
const isShop: Doubt = ({ reading, mention, isPossessive, next }) => {
	if (!isPossessive) {
		const partner = reading.hasGap(next, GAP.AND) ? next : next + 1;
		const isJoint = partner === next || reading.lower(next) === "and";
		const isFirm = isJoint && /^(?:co|sons|partners)$/.test(reading.lower(partner));
		return isFirm && reading.isCapital(partner) && mention.form !== "full" ? EXCLUDED : 0;
	}
	const isTrade = (word: number) => isInBreath(reading, word) && trade.test(reading.lower(word));
	return isTrade(next) || isTrade(next + 1) ? EXCLUDED : 0;
};
const trade =
	/^(?:salon|florists?|cafe|garage|barbers|butchers|pizzeria|restaurant|hairdressers|takeaway|pharmacy)$/;

/** What says that somebody belongs to the school's world and is no pupil of it. */
export const outsideDoubts: readonly Doubt[] = [
	isNewborn,
	isGrown,
	isKeeper,
	isOfAge,
	isLongGrown,
	isSpouse,
	isShop,
];
