import { isClassLabel } from "./class-label";
import * as evidence from "./evidence-words";
import { GAP } from "./fold";
import { isInBreath, type NameCase } from "./name-case";
import { isCalendarWord, months, placeNames, seasons, weekdays } from "./word-names";

/** Points against a pupil being meant; each looks at one thing only. */
type Doubt = (given: NameCase) => number;

/** Nobody is meant, unless a full name stands there. */
export const EXCLUDED = -10;

/** "Mrs Smith", "St Peter", "King George": a grown-up, a saint, a ruler. */
const hasTitle: Doubt = ({ reading, first }) => {
	const isTitle = (word: number) =>
		evidence.titles.has(reading.lower(word)) && !reading.hasGap(word + 1, ~(GAP.SPACE | GAP.DOT));
	if (isTitle(first - 1)) return EXCLUDED;
	// "Mr T Carter", "Mrs Helen Hartwell"
	const isBetween = isInBreath(reading, first) && reading.isCapital(first - 1);
	return isBetween && isTitle(first - 2) ? EXCLUDED : 0;
};

/** "on Georgia Lane", "in Victoria Park": a full name that is an address. */
const isAddress: Doubt = ({ reading, mention, first, surnameSpelling }) =>
	mention.form === "full" &&
	evidence.places.has(surnameSpelling) &&
	isPlaced(reading.lower(first - 1))
		? -3
		: 0;

const isPlaced = (lower: string) =>
	/^(on|in|at|near|to|from|along|the|through|outside|via|of|past)$/.test(lower);

/** "author Julia", "the poet Grace": somebody with a public part, unless children play it. */
const hasRole: Doubt = ({ reading, first }) => {
	const role = reading.lower(first - 1);
	if (!isInBreath(reading, first) || !evidence.roles.has(role)) return 0;
	return evidence.childNouns.has(role) ? -1 : EXCLUDED;
};

/** "Willow class", "Victoria Park", "May half term", "Amber team". */
const namesThing: Doubt = ({ reading, next, isPossessive, isWord, mention }) => {
	const lower = reading.lower(next);
	if (lower === "" || !isInBreath(reading, next)) return 0;
	if (!isPossessive && evidence.groups.has(lower)) return EXCLUDED;
	const isPlural = mention.hasExtraS && mention.form === "forename";
	if (isPlural && reading.lower(mention.first - 1) === "the") return EXCLUDED;
	const isNamed = reading.isCapital(next) || reading.writing() !== "normal";
	if (evidence.places.has(lower) && isNamed && mention.form !== "forename-initial") return EXCLUDED;
	return isWord && !isPossessive && evidence.events.has(lower) ? EXCLUDED : 0;
};

/** "Amelia Earhart", "Lily-Rose": a name goes on that is not this pupil's. */
const goesOn: Doubt = ({ reading, mention, following, isPossessive }) => {
	const { after, form } = mention;
	if (isPossessive || form === "full" || form === "initial-surname") return 0;
	if (!reading.isCapital(after) || reading.writing() === "shouted") return 0;
	if ((reading.gap(after) & ~(GAP.SPACE | GAP.HYPHEN)) !== 0) return 0;
	if (reading.isInTag(after)) {
		const lower = reading.lower(after);
		const isSaying = evidence.schoolWords.has(lower) || lower.endsWith("s");
		return isSaying || following?.first === after ? 0 : -1;
	}
	if (isClassLabel(reading, after) || evidence.schoolWords.has(reading.lower(after))) return 0;
	if (form === "forename-initial") return -1;
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
	if (evidence.schoolWords.has(reading.lower(before))) return 0;
	if (mention.form === "surname" || mention.form === "family") return EXCLUDED;
	if (isClassLabel(reading, before - 1)) return 0;
	const isOwed = reading.startsSentence(before);
	if (isWord) return isOwed ? -1 : EXCLUDED;
	return isOwed ? 0 : -1;
};

/** "Alice in Wonderland", "Thomas the Tank Engine", "Charlie and the …", "George's Marvellous …". */
const isTitled: Doubt = ({ reading, next, isPossessive }) => {
	const [one, two] = [reading.lower(next), reading.lower(next + 1)];
	if (!isInBreath(reading, next)) return 0;
	const isCapital = (word: number) =>
		reading.isCapital(word) &&
		!evidence.schoolWords.has(reading.lower(word)) &&
		!isClassLabel(reading, word);
	if (isPossessive) return isCapital(next) && reading.writing() !== "shouted" ? -2 : 0;
	if (one === "by" && isCapital(next + 1) && isCapital(next + 2)) return -3;
	if (one === "and" && two === "the" && isCapital(next + 2)) return EXCLUDED;
	if (one === "the" && isCapital(next + 1)) return EXCLUDED;
	return (one === "in" || one === "at" || one === "of") && isCapital(next + 1) && one !== "at"
		? -1
		: 0;
};

/** “Matilda” in quotation marks. */
const isQuoted: Doubt = ({ reading, first, mention }) =>
	reading.hasGap(first, GAP.QUOTE) && reading.hasGap(mention.after, GAP.QUOTE) ? -2 : 0;

/** "We are reading Matilda", "our topic: Florence …". */
const isStory: Doubt = ({ reading, first, mention }) => {
	if (mention.form === "forename-initial") return 0;
	const story = reading.lastBefore(first, evidence.storyWords);
	const topic = reading.lastBefore(first, evidence.topicWords);
	const at = Math.max(story, topic);
	if (at < 0) return 0;
	for (let word = at + 1; word <= first; word++) {
		if (reading.hasGap(word, GAP.COMMA)) return 0;
		if (/^(by|from|to|for|with|done|congratulations)$/.test(reading.lower(word))) return 0;
	}
	return -2;
};

/** Somebody of long ago. */
const isHistory: Doubt = ({ reading, first, next, mention }) => {
	if (/^(pbuh|saw|saws)$/.test(reading.lower(next)) && !isInBreath(reading, next)) return EXCLUDED;
	const end = reading.sentenceEnd(first);
	for (let word = reading.sentenceStart(first); word < end; word++) {
		if (/^1[0-9]{3}s?$/.test(reading.lower(word))) return -2;
	}
	if (mention.form === "surname") return reading.hasAfter(next, evidence.topicWords) ? -2 : 0;
	const isDefined =
		/^(is|was|were)$/.test(reading.lower(next)) &&
		/^(a|an|the|one|born)$/.test(reading.lower(next + 1));
	return isDefined && reading.hasAfter(next + 2, evidence.topicWords, 6) ? -2 : 0;
};

/** "Sarah from the library", "Sue, our cook". */
const isGrownUp: Doubt = ({ reading, first, next }) => {
	const from = reading.lower(next);
	const start = from === "from" || from === "at" ? next + 1 : -1;
	if (start >= 0) {
		const isClass = isClassLabel(reading, start);
		if (!isClass && reading.hasGap(start, GAP.AT)) return -2;
		if (!isClass && reading.hasAfter(start, evidence.organisations, 5)) return -2;
	}
	const isExplained = reading.hasGap(next, GAP.COMMA) && /^(our|a|an|the)$/.test(from);
	if (isExplained && reading.hasAfter(next + 1, grownUps, 4)) return -2;
	return reading.lastBefore(first, evidence.grownUpWords) >= 0 ? -1 : 0;
};

const grownUps = new Set([...evidence.roles, ...evidence.grownUpWords]);

/** "in Florence", "to Chelsea". */
const isPlace: Doubt = ({ reading, first, spelling }) =>
	placeNames.has(spelling) &&
	/^(in|to|from|near|at|visit|visited|visiting|around|through|across|of|for|via|outside)$/.test(
		reading.lower(first - 1),
	)
		? -2
		: 0;

/** "in May", "4 May", "this summer", "Summer term". */
const isCalendar: Doubt = ({ reading, first, next, spelling }) => {
	if (!isCalendarWord(spelling)) return 0;
	const before = reading.lower(first - 1);
	const after = reading.lower(next);
	if (/^\d/.test(before) || /^\d/.test(after)) return EXCLUDED;
	if (
		/^(in|this|next|last|since|until|till|during|of|early|late|mid|on|for|the|our|every|each|by|all|a|through|from|happy|before|after|end|start)$/.test(
			before,
		)
	) {
		return before === "of" ||
			before === "for" ||
			before === "by" ||
			before === "from" ||
			before === "our"
			? -2
			: EXCLUDED;
	}
	const isNear = (word: string) => months.has(word) || seasons.has(word) || weekdays.has(word);
	if (isNear(before) || (isNear(after) && isInBreath(reading, next))) return -2;
	return evidence.arrivals.has(after) || /^(is|was|has|are|will)$/.test(after) ? -2 : 0;
};

/** "Will you …?", "May all your …": a question or a wish, no name. */
const isModal: Doubt = ({ reading, first, next, spelling, isPossessive }) => {
	if ((spelling !== "will" && spelling !== "may" && spelling !== "can") || isPossessive) return 0;
	if (!reading.startsSentence(first) && reading.isCapital(first)) return 0;
	return evidence.afterModal.has(reading.lower(next)) && isInBreath(reading, next) ? EXCLUDED : 0;
};

export const doubts: readonly Doubt[] = [
	hasTitle,
	isAddress,
	hasRole,
	namesThing,
	goesOn,
	hasBegun,
	isTitled,
	isQuoted,
	isStory,
	isHistory,
	isGrownUp,
	isPlace,
	isCalendar,
	isModal,
];
