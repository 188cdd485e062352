import type { Doubt } from "../evidence/doubt";
import { isInBreath } from "../evidence/name-case";
import { isPraised } from "../evidence/praise-support";
import { isChildRole } from "../words/child-roles";
import { isClassLabel } from "../words/class-label";
import { GAP } from "../words/fold";
import { KIND } from "../words/kind";
import type { Reading } from "../words/reading";
import { fromAtOrOf } from "../words/small-words";
import { wordSet } from "../words/word-set";

const young = wordSet("young youngest budding little junior mini newest future new");
const schools = wordSet(
	`primary school academy juniors? infants? prep year class reception nursery`,
);

/** "rugby coach Sam Carey", "volunteer reader Pauline Hughes": what somebody is, unless children are it too. */
const hasRole: Doubt = ({ reading, first }) => {
	const role = first - 1;
	if (!isInBreath(reading, first) || reading.isCapital(role)) return 0;
	if (!isChildRole(reading, role) || reading.isOneOf(role - 1, young)) return 0;
	if (reading.says(role, KIND.CHILD) && !reading.says(role, KIND.ROLE)) {
		// "Town captain Marlon Reeves" is not "our captain".
		return reading.isCapital(role - 1) && !reading.says(role - 1, KIND.SCHOOL) ? -1 : 0;
	}
	return -2;
};

/** "Fiona Lamb, our head of school", "Alan Purdy (chair of governors)". */
const isExplained: Doubt = ({ reading, next }) => {
	if (!reading.hasGap(next, GAP.COMMA | GAP.BRACKET)) return 0;
	for (let word = next; word < next + 5; word++) {
		if (word > next && reading.hasGap(word, GAP.COMMA | GAP.STOP)) return 0;
		if (isClassLabel(reading, word) || reading.isOneOf(word, young)) return 0;
		// "Zack Peters, Headteacher's award"
		if (reading.lower(word + 1) === "s" && reading.gap(word + 1) === GAP.APOSTROPHE) return 0;
		if (reading.says(word, KIND.GROWN_UP | KIND.TITLE)) return -3;
		if (reading.says(word, KIND.ROLE) && !reading.says(word, KIND.CHILD)) return -3;
	}
	return 0;
};

/** "our new head of school, Fiona Lamb": the part stands before. */
const isIntroduced: Doubt = ({ reading, first }) => {
	if (!reading.hasGap(first, GAP.COMMA | GAP.COLON | GAP.BRACKET)) return 0;
	for (let word = first - 1; word >= first - 5; word--) {
		if (isClassLabel(reading, word) || reading.isOneOf(word - 1, young)) return 0;
		if (isGrownUpsRole(reading, word)) return -3;
		if (reading.hasGap(word, GAP.COMMA | GAP.STOP | GAP.LINE)) return 0;
	}
	return 0;
};

function isGrownUpsRole(reading: Reading, word: number): boolean {
	if (reading.says(word, KIND.GROWN_UP)) return true;
	if (reading.isOneOf(word, heroOrPlayer)) return false;
	return reading.says(word, KIND.ROLE | KIND.TITLE) && !reading.says(word, KIND.CHILD);
}
const heroOrPlayer = wordSet("hero heroine player");

/** "Thank you Sarah Jones"; further off in the sentence thanks say less. */
const isThanked: Doubt = (given) => {
	if ((given.saidBefore & KIND.THANKS) === 0) return 0;
	return isPraised(given) === 1 ? -2 : -1;
};

/** "Kate Green from Yorkshire Water"; from a school children come as well. */
const isFromElsewhere: Doubt = ({ reading, next }) => {
	if (!reading.isOneOf(next, fromAtOrOf)) return 0;
	const start = reading.lower(next + 1) === "the" ? next + 2 : next + 1;
	if (!reading.isCapital(start) && !reading.hasGap(start, GAP.AT)) return 0;
	for (let word = start; word < start + 4; word++) {
		if (reading.isOneOf(word, schools) || isClassLabel(reading, word)) return 0;
	}
	return -2;
};

const session = wordSet(
	`talks? workshops? sessions? visits? assembly assemblies lessons? training interviews? tour
	demonstration lectures? webinar zoom call masterclass coaching`,
);

/** "a talk by Emma Lister", "our visit from Ian Frost": who comes to a school to do that is grown up. */
const isVisitor: Doubt = ({ reading, first }) => {
	if (!reading.isOneOf(first - 1, byFromWithOrTo)) return 0;
	for (let word = first - 2; word >= first - 4; word--) {
		if (reading.isOneOf(word, session)) return -3;
	}
	return 0;
};
const byFromWithOrTo = wordSet("by from with to");

/** "Isabella Beeton wrote a famous cookery book": what is taught about. */
const isTaught: Doubt = ({ saidBefore, saidBehind }) =>
	((saidBefore | saidBehind) & KIND.TOPIC) !== 0 ? -2 : 0;

const doubts = [
	hasRole,
	isTaught,
	isExplained,
	isIntroduced,
	isThanked,
	isFromElsewhere,
	isVisitor,
];

/** What speaks for a grown-up where a name stands on no list; nothing or less than nothing. */
export const grownUpDoubts: Doubt = (given) => {
	let points = 0;
	for (const doubt of doubts) points += doubt(given);
	return points;
};
