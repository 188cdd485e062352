import type { Mention } from "../mentions/mention";
import { GAP } from "../words/fold";
import type { Reading } from "../words/reading";
import { type Doubt, EXCLUDED } from "./doubt";
import { isInBreath } from "./name-case";

const staged =
	/^(?:cast|production|performances?|matinees?|rendition|version|adaptation|screening|premiere|rehearsals?|tickets?|auditions?)$/;
const played =
	/^(?:appear|appearing|appeared|star|starring|starred|perform|performing|part|role|lead)$/;
const shows = /^(?:production|musical|panto|pantomime|show|play|film|movie|novel|book)$/;

/** "the cast of Oliver!", "a part in Matilda", "Matilda opens tonight": what is performed. */
const isStaged: Doubt = ({ reading, first, next, mention, isPossessive }) => {
	if (mention.form !== "forename" || isPossessive) return 0;
	const lead = reading.lower(first - 1);
	if (staged.test(reading.lower(first - 2))) {
		if (lead === "of") return EXCLUDED;
		if (lead === "for") return -2;
	}
	if (lead === "in" && played.test(reading.lower(first - 2))) return EXCLUDED;
	const isOpening = /^(?:opens|premieres)$/.test(reading.lower(next));
	return isOpening && /^(?:tonight|tomorrow|on|at|next|this)$/.test(reading.lower(next + 1))
		? EXCLUDED
		: 0;
};

/** "Our production this year is Oliver!", but not "the star of our show is Oliver". */
const isShow: Doubt = ({ reading, first, mention, isPossessive, sentenceStart }) => {
	if (mention.form !== "forename" || isPossessive) return 0;
	if (!/^(?:is|was)$/.test(reading.lower(first - 1))) return 0;
	let show = first - 2;
	while (/^(?:this|year|term|summer|christmas)$/.test(reading.lower(show))) show--;
	if (!shows.test(reading.lower(show))) return 0;
	for (let lead = show - 1; lead >= Math.max(sentenceStart, show - 3); lead--) {
		if (/^(?:of|in|for|from|with|by|about)$/.test(reading.lower(lead))) return 0;
	}
	return EXCLUDED;
};

const costumed =
	/^(?:dressed|up|came|come|went|arrived|disguised|starred|starring|cast|shone|appeared)$/;

/** "Joseph was Amelia Hart", "Amelia as Joseph", "dressed as Matilda": a part, and who plays it. */
const isPart: Doubt = ({ reading, mention, first, next, previous, following, isPossessive }) => {
	if (mention.form !== "forename" || isPossessive) return 0;
	const lead = reading.lower(first - 1);
	const isAfterName = previous !== null && previous.after === first - 1;
	if (lead === "as" && (isAfterName || costumed.test(reading.lower(first - 2)))) return EXCLUDED;
	if (isBe(lead) && isAfterName && isFull(previous)) return EXCLUDED;
	const isPlayed = reading.lower(next) === "played" && reading.lower(next + 1) === "by";
	if (isPlayed) return EXCLUDED;
	const isPlayedBy = isBe(reading.lower(next)) && following?.first === next + 1;
	if (!isPlayedBy || !isFull(following)) return 0;
	// "Jack is Amelia Hart's brother"
	return reading.hasGap(following.after, GAP.APOSTROPHE) ? 0 : EXCLUDED;
};

function isBe(lower: string): boolean {
	return lower === "is" || lower === "was";
}

function isFull(mention: Mention | null): boolean {
	return mention?.form === "full";
}

const shown = /^(?:oliver|matilda|annie|joseph)$/;
const stage =
	/^(?:tickets?|cast|rehears(?:e|al|als|ed|ing)|theatre|curtain|audience|auditions?|musical|stage|interval)$/;

/** "Matilda was a sell-out": the musicals that schools perform and that are called like a child. */
const isMusical: Doubt = ({ reading, mention, spelling, sentenceStart, sentenceEnd }) => {
	if (mention.form !== "forename" || !shown.test(spelling)) return 0;
	for (let word = sentenceStart; word < sentenceEnd; word++) {
		if (stage.test(reading.lower(word))) return -1;
	}
	return 0;
};

/** "Alfie and Annie Rose stories", "Biff, Chip and Wilf books" */
const isSeries: Doubt = ({ reading, next, isPossessive, mention }) => {
	if (mention.form !== "forename" || isPossessive) return 0;
	let word = next;
	while (word < next + LONGEST_SERIES && isPartOfRow(reading, word)) word++;
	return series.test(reading.lower(word)) && isInBreath(reading, word) ? EXCLUDED : 0;
};
const series = /^(?:stories|books|series|adventures|tales)$/;
const LONGEST_SERIES = 6;

function isPartOfRow(reading: Reading, word: number): boolean {
	if (reading.hasGap(word, ~(GAP.SPACE | GAP.COMMA | GAP.AND))) return false;
	return reading.isCapital(word) || reading.lower(word) === "and";
}

/** What plays, and the parts in them, say against a pupil. */
export const stageDoubts: readonly Doubt[] = [isStaged, isShow, isPart, isMusical, isSeries];
