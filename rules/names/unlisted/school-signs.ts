import { verbAfter } from "../evidence/acting-support";
import { isInBreath } from "../evidence/name-case";
import { hasAge } from "../evidence/supporting-evidence";
import { isChildRole } from "../words/child-roles";
import { isClassLabel } from "../words/class-label";
import { GAP } from "../words/fold";
import { KIND } from "../words/kind";
import type { Reading } from "../words/reading";
import { areIsWasOrWere, inFromOrOf } from "../words/small-words";
import { wordSet } from "../words/word-set";
import type { ChildSign } from "./child-sign";
import { CERTAIN, ENOUGH } from "./sign-weights";

/** "Zack Peters, aged 7". */
const hasChildsAge: ChildSign = (given) => (hasAge(given) >= 2 ? CERTAIN : hasAge(given));

/** "Year 4's Zack Peters", "Zack Peters (3B)", "Zack Peters from Reception", "Zack Peters of Willow". */
const isOfClass: ChildSign = ({ reading, first, next }, known) => {
	const isLabel = (word: number) => isClassLabel(reading, word) || known.isGroup(reading, word);
	const isOwned = reading.lower(first - 1) === "s" && reading.gap(first - 1) === GAP.APOSTROPHE;
	const label = isOwned ? first - 2 : first - 1;
	// "Owls class Zack Peters"
	const isCalled = reading.lower(label) === "class" && reading.isCapital(label - 1);
	const isLed = isClassLabel(reading, label - 1) && isInBreath(reading, label);
	const isBefore = isCalled || isLabel(label) || isLed;
	if (isBefore && isInBreath(reading, first)) return isOwned ? CERTAIN : ENOUGH;
	if (isLabel(next) && reading.hasGap(next, GAP.BRACKET | GAP.COMMA)) return ENOUGH;
	// "…, the newest member of Year 4"
	if (reading.gap(next) === (GAP.COMMA | GAP.SPACE) && reading.says(next, KIND.ARTICLE)) {
		for (let word = next + 2; word < next + 6; word++) {
			if (reading.isOneOf(word, inFromOrOf) && isLabel(word + 1)) return ENOUGH;
		}
	}
	if (!reading.isOneOf(next, inFromOrOf)) return 0;
	if (!isLabel(next + 1) && !isLabel(next + 2)) return 0;
	if (reading.lower(next) !== "in") return CERTAIN;
	// "a bit of Stanley Spencer in Year 5's books"
	return reading.lower(next + 2) === "s" || reading.lower(next + 3) === "s" ? 0 : ENOUGH;
};

/** "Zack Peters and his little sister", "Zack Peters, her twin brother". */
const hasSibling: ChildSign = ({ reading, next }) => {
	const owner = reading.lower(next) === "and" ? next + 1 : next;
	if (!reading.says(owner, KIND.PRONOUN)) return 0;
	const isSibling = (word: number) => reading.isOneOf(word, relative);
	return isSibling(owner + 1) || isSibling(owner + 2) ? ENOUGH : 0;
};
const relative = wordSet(
	`brothers? sisters? twins? siblings? cousins? mum mummy dad daddy classmates?`,
);

const surely = wordSet(
	`pupils? child children students? girls? boys? twins? brothers? sisters? siblings? cousins?
	classmates? monitors? prefects? reps? buddy buddies ambassadors?`,
);

/** "pupil Zack Peters", "Year 4 cellist Zack Peters", "our captain, Zack Peters". */
const hasChildsRole: ChildSign = ({ reading, first }, known) => {
	const role = first - 1;
	const isNear = isInBreath(reading, first) || reading.gap(first) === (GAP.COMMA | GAP.SPACE);
	if (isNear && reading.isOneOf(role, surely)) return ENOUGH;
	if (!isNear || !isChildRole(reading, role)) return 0;
	for (let word = role - 1; word >= Math.max(0, role - 3); word--) {
		if (isClassLabel(reading, word) || known.isGroup(reading, word)) return CERTAIN;
	}
	const isOurs = reading.lower(role - 1) === "our" || reading.lower(role - 2) === "our";
	return isOurs && reading.says(role, KIND.CHILD) && !reading.says(role, KIND.ROLE) ? ENOUGH : 0;
};

/** "New to Class 3: Zack Peters", "Welcome to Zack Peters, who joins us". */
const isNewcomer: ChildSign = ({ reading, first, next, sentenceStart, sentenceEnd }, known) => {
	const end = Math.min(next + 8, sentenceEnd);
	const { verb } = verbAfter(reading, next);
	const isStarting = reading.isOneOf(verb, starting);
	if (isStarting && isInBreath(reading, verb)) {
		for (let word = verb + 1; word < verb + 4; word++)
			if (isClassLabel(reading, word)) return ENOUGH;
	}
	let [isNew, isHere] = [false, false];
	for (let word = sentenceStart; word < end; word++) {
		if (word >= first && word < next) continue;
		if (reading.says(word, KIND.GROWN_UP | KIND.ROLE | KIND.TITLE)) return 0;
		if (word < first) isNew ||= reading.isOneOf(word, welcomed) || isNewcomers(reading, word);
		isHere ||= reading.isOneOf(word, joining);
		isHere ||= isClassLabel(reading, word) || (word < first && known.isGroup(reading, word));
	}
	return isNew && isHere ? ENOUGH : 0;
};
const starting = wordSet("starts? started joins? joined joining moves moved");

const welcomed = wordSet("welcomes? welcomed welcoming");
const joining = wordSet("joins? joined joining starters? faces? pupils? children");

/** "new to Class 3", "our new Year 5 pupil"; not "our new reading list" */
function isNewcomers(reading: Reading, word: number): boolean {
	if (reading.lower(word) !== "new") return false;
	const next = word + 1;
	if (reading.says(next, KIND.CHILD | KIND.PLACED) || isClassLabel(reading, next)) return true;
	return reading.isOneOf(next, newcomer);
}
const newcomer = wordSet("starters? faces? joiners? arrivals? members? recruits?");

/** "Say hello to Zack Peters", "goodbye to Zack Peters, who moves to Leeds": children come and go. */
const isGreeted: ChildSign = ({ reading, first, next }) => {
	const isTo = reading.lower(first - 1) === "to";
	if (!reading.isOneOf(isTo ? first - 2 : first - 1, greeting)) {
		return reading.isOneOf(reading.sentenceStart(first), welcoming) ? 1 : 0;
	}
	const isTold = reading.lower(next) === "who" || reading.saysAfter(next, KIND.PRONOUN, 8);
	return isTold ? 2 : 1;
};
const greeting = wordSet("hello goodbye farewell bye welcome");
const welcoming = wordSet("welcome welcoming");

/** "…, our youngest gardener", "… are our new digital leaders", "…, reading champion". */
const isCalledOurs: ChildSign = ({ reading, next, sentenceEnd }) => {
	const isApposed = reading.gap(next) === (GAP.COMMA | GAP.SPACE);
	const isSaid = reading.isOneOf(next, areIsWasOrWere);
	if (!isApposed && !isSaid) return 0;
	const isOur = reading.lower(next) === "our" || (isSaid && reading.lower(next + 1) === "our");
	let points = 0;
	for (let word = next; word < Math.min(next + 6, sentenceEnd); word++) {
		if (word > next && reading.hasGap(word, GAP.COMMA)) return 0;
		if (reading.says(word, KIND.GROWN_UP | KIND.TITLE | KIND.ORGANISATION)) return 0;
		const isChild = reading.says(word, KIND.CHILD) && !reading.says(word, KIND.ROLE);
		if (isChild && (isOur || isApposed)) return ENOUGH;
		if (isOur && reading.isOneOf(word, youngOrNew)) points = 2;
	}
	return points;
};
const youngOrNew = wordSet("youngest newest young new");

/** "budding scientist Zack Peters", "our youngest gardener, Zack Peters". */
const isYoung: ChildSign = ({ reading, first }) => {
	for (let word = first - 2; word >= first - 3; word--) {
		if (reading.isOneOf(word, youngOrBudding)) return ENOUGH;
	}
	return 0;
};
const youngOrBudding = wordSet("young youngest budding little mini");

/** The sentence speaks of school life: a class, pupils, somebody's own things. */
const isAtSchool: ChildSign = ({ reading, first, next, sentenceStart, sentenceEnd }) => {
	for (let word = sentenceStart; word < sentenceEnd; word++) {
		if (word >= first - 1 && word < next) continue;
		const isPublic = KIND.ROLE | (reading.isCapital(word) ? KIND.TITLE : 0);
		// "The Boy in the Tower"
		const isTitle = reading.isCapital(word) && !reading.startsSentence(word);
		if (reading.says(word, KIND.CHILD) && !reading.says(word, isPublic) && !isTitle) return 1;
	}
	return 0;
};

/** What class, age, family and coming or going say of a full name. */
export const schoolSigns: readonly ChildSign[] = [
	hasChildsAge,
	isOfClass,
	hasChildsRole,
	hasSibling,
	isNewcomer,
	isGreeted,
	isCalledOurs,
	isYoung,
	isAtSchool,
];
