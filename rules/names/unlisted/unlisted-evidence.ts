import type { KnownAround } from "../evidence/known-around";
import { isInBreath, type NameCase } from "../evidence/name-case";
import { hasAge, isPraised } from "../evidence/supporting-evidence";
import { isChildRole } from "../words/child-roles";
import { isClassLabel } from "../words/class-label";
import { GAP } from "../words/fold";
import { KIND } from "../words/kind";

/** Says how surely the words around a full name speak of a child: 3 is enough by itself. */
type Sign = (given: NameCase, known: KnownAround) => number;

const ENOUGH = 3;
/** Enough even where the child is called an author or is visiting. */
const CERTAIN = 7;

/** "Zack Peters, aged 7". */
const hasChildsAge: Sign = (given) => (hasAge(given) >= 2 ? CERTAIN : hasAge(given));

/** "Year 4's Zack Peters", "Zack Peters (3B)", "Zack Peters from Reception", "Zack Peters of Willow". */
const isOfClass: Sign = ({ reading, first, next }, known) => {
	const isLabel = (word: number) => isClassLabel(reading, word) || known.isGroup(reading, word);
	const isOwned = reading.lower(first - 1) === "s" && reading.gap(first - 1) === GAP.APOSTROPHE;
	const label = isOwned ? first - 2 : first - 1;
	const isBefore = isLabel(label) || isClassLabel(reading, label - 1);
	if (isBefore && isInBreath(reading, first)) return isOwned ? CERTAIN : ENOUGH;
	if (isLabel(next) && reading.hasGap(next, GAP.BRACKET | GAP.COMMA)) return ENOUGH;
	// "…, the newest member of Year 4"
	if (reading.gap(next) === (GAP.COMMA | GAP.SPACE) && reading.says(next, KIND.ARTICLE)) {
		for (let word = next + 2; word < next + 6; word++) {
			if (/^(?:in|from|of)$/.test(reading.lower(word)) && isLabel(word + 1)) return ENOUGH;
		}
	}
	if (!/^(?:in|from|of)$/.test(reading.lower(next))) return 0;
	return isLabel(next + 1) || isLabel(next + 2) ? ENOUGH : 0;
};

const surely =
	/^(?:pupils?|child|children|students?|girls?|boys?|twins?|brothers?|sisters?|siblings?|classmates?|monitors?|prefects?|reps?|buddy|buddies|ambassadors?)$/;

/** "pupil Zack Peters", "Year 4 cellist Zack Peters", "our captain, Zack Peters". */
const hasChildsRole: Sign = ({ reading, first }, known) => {
	const role = first - 1;
	const isNear = isInBreath(reading, first) || reading.gap(first) === (GAP.COMMA | GAP.SPACE);
	if (isInBreath(reading, first) && surely.test(reading.lower(role))) return ENOUGH;
	if (!isNear || !isChildRole(reading, role)) return 0;
	for (let word = role - 1; word >= Math.max(0, role - 3); word--) {
		if (isClassLabel(reading, word) || known.isGroup(reading, word)) return CERTAIN;
	}
	const isOurs = reading.lower(role - 1) === "our" || reading.lower(role - 2) === "our";
	return isOurs && reading.says(role, KIND.CHILD) && !reading.says(role, KIND.ROLE) ? ENOUGH : 0;
};

/** "Star of the week: Zack Peters", "Reader of the month is Zack Peters". */
const isAwarded: Sign = ({ reading, first, sentenceStart }) => {
	for (let word = first - 1; word >= Math.max(sentenceStart + 3, first - 5); word--) {
		if (!/^(?:week|month|day|term|year)$/.test(reading.lower(word))) continue;
		const isOf = reading.lower(word - 1) === "the" && reading.lower(word - 2) === "of";
		const isChild = reading.says(word - 3, KIND.CHILD) && !reading.says(word - 3, KIND.ROLE);
		return isOf && isChild ? ENOUGH : 0;
	}
	return 0;
};

/** "New to Class 3: Zack Peters", "Welcome to Zack Peters, who joins us". */
const isNewcomer: Sign = ({ reading, first, next, sentenceStart, sentenceEnd }, known) => {
	const end = Math.min(next + 8, sentenceEnd);
	const isStarting = /^(?:starts?|started|joins?|joined|moves|moved)$/.test(reading.lower(next));
	if (isStarting && isInBreath(reading, next)) {
		if (isClassLabel(reading, next + 1) || isClassLabel(reading, next + 2)) return ENOUGH;
	}
	let [isNew, isHere] = [false, false];
	for (let word = sentenceStart; word < end; word++) {
		if (word >= first && word < next) continue;
		const lower = reading.lower(word);
		if (reading.says(word, KIND.GROWN_UP | KIND.ROLE | KIND.TITLE)) return 0;
		if (word < first) isNew ||= /^(?:new|welcome|welcomes|welcomed|welcoming)$/.test(lower);
		isHere ||= /^(?:join(?:s|ed|ing)?|starters?|faces?|pupils?|children)$/.test(lower);
		isHere ||= isClassLabel(reading, word) || (word < first && known.isGroup(reading, word));
	}
	return isNew && isHere ? ENOUGH : 0;
};

/** "Well done Zack Peters"; thanks go to grown-ups as often. */
const isPraisedHere: Sign = (given) => (isPraised(given) > 1 ? 2 : 0);

const signs: readonly Sign[] = [
	hasChildsAge,
	isOfClass,
	hasChildsRole,
	isAwarded,
	isNewcomer,
	isPraisedHere,
];

/** How surely a child is spoken of. */
export function childSigns(given: NameCase, known: KnownAround): number {
	return signs.reduce((points, sign) => points + sign(given, known), 0);
}

/** "… on your belt", "… for her poem", "…, who swam": somebody is spoken of, not a club or a place. */
export function isSomebody({ reading, next }: NameCase): boolean {
	const one = reading.lower(next);
	if (one === "who" || (reading.hasGap(next, GAP.COMMA) && /.{3}ing$/.test(one))) return true;
	if (!/^(?:for|on|with|and)$/.test(one)) return false;
	const two = reading.lower(next + 1);
	return reading.says(next + 1, KIND.PRONOUN) || two === "your" || /.{3}ing$/.test(two);
}
