import type { Mention } from "../mentions/mention";
import { GAP } from "../words/fold";
import type { Reading } from "../words/reading";
import { wasOrIs } from "../words/small-words";
import { wordSet } from "../words/word-set";
import { type Doubt, EXCLUDED } from "./doubt";
import { isInBreath } from "./name-case";

const staged = wordSet(
	`cast production performances? matinees? rendition version adaptation screening premiere
	rehearsals? tickets? auditions?`,
);
const played = wordSet(
	`appear appearing appeared star starring starred perform performing part role lead`,
);
const shows = wordSet(`production musical panto pantomime show play film movie novel book`);

/** "the cast of Oliver!", "a part in Matilda", "Matilda opens tonight": what is performed. */
const isStaged: Doubt = ({ reading, first, next, mention, isPossessive }) => {
	if (mention.form !== "forename" || isPossessive) return 0;
	const lead = reading.lower(first - 1);
	if (reading.isOneOf(first - 2, staged)) {
		if (lead === "of") return EXCLUDED;
		if (lead === "for") return -2;
	}
	if (lead === "in" && reading.isOneOf(first - 2, played)) return EXCLUDED;
	const isOpening = reading.isOneOf(next, opens);
	return isOpening && reading.isOneOf(next + 1, opening) ? EXCLUDED : 0;
};
const opens = wordSet("opens premieres");
const opening = wordSet("tonight tomorrow on at next this");

/** "Our production this year is Oliver!", but not "the star of our show is Oliver". */
const isShow: Doubt = ({ reading, first, mention, isPossessive, sentenceStart }) => {
	if (mention.form !== "forename" || isPossessive) return 0;
	if (!reading.isOneOf(first - 1, wasOrIs)) return 0;
	let show = first - 2;
	while (reading.isOneOf(show, showTime)) show--;
	if (!reading.isOneOf(show, shows)) return 0;
	for (let lead = show - 1; lead >= Math.max(sentenceStart, show - 3); lead--) {
		if (reading.isOneOf(lead, showLead)) return 0;
	}
	return EXCLUDED;
};
const showTime = wordSet("this year term summer christmas");
const showLead = wordSet("of in for from with by about");

const costumed = wordSet(
	`dressed up came come went arrived disguised starred starring cast shone appeared`,
);

/** "Joseph was Amelia Hart", "Amelia as Joseph", "dressed as Matilda": a part, and who plays it. */
const isPart: Doubt = ({ reading, mention, first, next, previous, following, isPossessive }) => {
	if (mention.form !== "forename" || isPossessive) return 0;
	const lead = reading.lower(first - 1);
	const isAfterName = previous !== null && previous.after === first - 1;
	if (lead === "as" && (isAfterName || reading.isOneOf(first - 2, costumed))) return EXCLUDED;
	if (isBe(lead) && isAfterName && isFull(previous)) return EXCLUDED;
	const isPlayed = reading.lower(next) === "played" && reading.lower(next + 1) === "by";
	if (isPlayed) return EXCLUDED;
	const isPlayedBy = isBe(reading.lower(next)) && following?.first === next + 1;
	if (!isPlayedBy || !isFull(following)) return 0;
	// "Jack is Amelia Hart's brother"
	return reading.hasGap(following.after, GAP.APOSTROPHE) ? 0 : EXCLUDED;
};

/** "Amelia Hart, playing Matilda in Matilda": the part and the play are called alike. */
const isNamesake: Doubt = ({ reading, mention, first, next, spelling }) => {
	if (mention.form !== "forename") return 0;
	const isBefore = reading.lower(first - 1) === "in" && reading.lower(first - 2) === spelling;
	const isBehind = reading.lower(next) === "in" && reading.lower(next + 1) === spelling;
	return isBefore || isBehind ? EXCLUDED : 0;
};

function isBe(lower: string): boolean {
	return lower === "is" || lower === "was";
}

function isFull(mention: Mention | null): boolean {
	return mention?.form === "full";
}

const shown = new Set(["oliver", "matilda", "annie", "joseph"]);
const stage = wordSet(
	`tickets? cast rehearse rehearsals? rehearsed rehearsing theatre curtain audience auditions?
	musical stage interval`,
);

/** "Matilda was a sell-out": the musicals that schools perform and that are called like a child. */
const isMusical: Doubt = ({ reading, mention, spelling, sentenceStart, sentenceEnd }) => {
	if (mention.form !== "forename" || !shown.has(spelling)) return 0;
	return reading.hasOneOf(sentenceStart, sentenceEnd, stage) ? -1 : 0;
};

/** "Alfie and Annie Rose stories", "Biff, Chip and Wilf books" */
const isSeries: Doubt = ({ reading, next, isPossessive, mention }) => {
	if (mention.form !== "forename" || isPossessive) return 0;
	let word = next;
	while (word < next + LONGEST_SERIES && isPartOfRow(reading, word)) word++;
	return reading.isOneOf(word, series) && isInBreath(reading, word) ? EXCLUDED : 0;
};
const series = wordSet("stories books series adventures tales");
const LONGEST_SERIES = 6;

function isPartOfRow(reading: Reading, word: number): boolean {
	if (reading.hasGap(word, ~(GAP.SPACE | GAP.COMMA | GAP.AND))) return false;
	return reading.isCapital(word) || reading.lower(word) === "and";
}

/** What plays, and the parts in them, say against a pupil. */
export const stageDoubts: readonly Doubt[] = [
	isStaged,
	isShow,
	isPart,
	isNamesake,
	isMusical,
	isSeries,
];
