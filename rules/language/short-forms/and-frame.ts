import { wordSet } from "../text/word-set";
import { isBetween, isLetterHere, isPartLabel, isSmall } from "./frame-marks";
import type { Surrounding } from "./surrounding";

/** "come and c our shed", "pop in n say hi" */
export const calling = wordSet(
	"come pop go wait try drop call tune join log jump dive sign hop climb stop look muck chip settle tuck dig along down over by",
);

const pairs =
	/^(?:fish chips|pick mix|stay play|drum bass|rock roll|r b|mac cheese|salt vinegar|bed breakfast|bread butter|hide seek|show tell|arts crafts|bangers mash|mix match|sweet sour|rhubarb custard|cheese onion|cheese pickle|ham cheese|rhythm blues|gin tonic|bits bobs|surf turf|fruit nut|stop search)$/;
const noTie = wordSet(
	"find of is the when for value where if equals by times on at makes plus minus in that with let then class year",
);

const particles = wordSet("in on by along over round up down out");

/** "Y5 n Y6 sang" */
const yearGroup = /^(?:y|yr)\d{1,2}$/;

const mayFollow = wordSet("the year class");

const isTied = (word: string): boolean => noTie.has(word) && !mayFollow.has(word);

const goingOn = wordSet("then now so we they he she you our thanks thx");

/** A small n ties two words; the name of a dish or a club may keep its own: "Toys n Tales". */
export function isAnd(at: Surrounding): boolean {
	if (isSmall(at) && at.startsSentence && goingOn.has(at.after)) return !at.isAboutLetters;
	if (!isSmall(at) || !isBetween(at) || at.isAboutLetters) return false;
	if (calling.has(at.beforeThat) && particles.has(at.before)) return true;
	if (isLetterHere(at)) return false;
	if (yearGroup.test(at.before) && yearGroup.test(at.after)) return true;
	if (isPartLabel(at) || /^\d/.test(at.before) || /^\d/.test(at.after)) return false;
	if (at.hasCompany) return true;
	if (at.isAfterCapital && at.isBeforeName) return false;
	if (at.isAboutNumbers || noTie.has(at.before) || isTied(at.after)) return false;
	const isWord = at.after.length > 1 || at.after === "i";
	return at.before.length > 1 && isWord && !pairs.test(`${at.before} ${at.after}`);
}
