import { wordSet } from "../text/word-set";
import { isCounting, isDay, isPlural, units, whom } from "./frame-marks";
import type { Surrounding } from "./surrounding";
import { persons } from "./too-frame";

/** Words that ask for "for" whatever follows. */
const leadingToFor = wordSet(
	`reminder notice message news thanks thank thx thnx ty tysm thankyou luck looking waiting wait w8 crossed ready vote voting hoping asking perfect
	cheers god goodness heavens hooray hurray hurrah yay respect reason excuse enough plenty recipe search searching hunting apply applying
	money bound aboard bravo auditions certificate certificates award awards prize congratulations congrats applause lookout sale hunt silence`,
);
/** "marks 4 effort" and "all set 4 Christmas", but neither "marks 4 and 5" nor "set 4 the tables". */
const leadingPairs =
	/^(?:wear .+|(?:gold|silver) star|(?:top|full) marks|no words|three cheers|(?:all|get|got|are|we're|they're|i'm|r) set|(?:ready and|ready n) waiting)$/;
const chased = /^(?:it|gold|green|broke|grabs|a)$/;
const notAsked = /^(?:and|or|to|of|out|in|at|is|are|times|each|all)$/;

const particles = wordSet("up out off down along ahead together");
const moved = wordSet(
	"dressed dress dressing warming warm lining line wrapped wrap geared gearing tuned signed signing sign saving lights eyes watch look set heading headed heads popped teamed",
);

const offered = wordSet(
	`coffee tea lunch breakfast cake cakes support advice help tips ideas workshop workshops training club session sessions
	gifts presents cards medals prizes stickers treats treat story stories tour`,
);
const people = wordSet(
	"parents carers families dads mums grandparents nans teachers staff visitors governors children kids adults siblings",
);

const watching = wordSet(
	"saw see spotted spot heard hear watch watched count all our now still already currently and or no",
);

const smallWord = /^(?:times|years|wins|needs|takes|makes|gets|eats|scores)$/;
const sides = wordSet("girls boys pupils staff parents teachers reds blues greens yellows");
/** "Pyjamas 4 Children in Need", "cards 4 Mum": things in the plural have no number. */
const isThings = ({ before, isAfterName }: Surrounding): boolean =>
	isPlural(before) &&
	!smallWord.test(before) &&
	!sides.has(before) &&
	!isDay(before) &&
	!isAfterName;
const isForOccasion = (at: Surrounding): boolean =>
	at.isBeforeName &&
	isThings(at) &&
	!/^\d/.test(at.afterThat) &&
	(!isPlural(at.after) || `${at.after} ${at.afterThat}` === "children in");

/** "a star 4 helping", but not "we spotted 4 swimming" or "4 amazing cakes". */
const isForDoing = (at: Surrounding): boolean =>
	/^.{2,}ing$/.test(at.after) &&
	(!at.isAfterCapital || isThings(at)) &&
	!isCounting(at) &&
	!watching.has(at.before) &&
	!at.before.endsWith("ed") &&
	at.before.length > 2;

/** "Too cold 4 shorts", "not 4 Year 5", but not "not 4 but 5". */
const isNoCount = (at: Surrounding): boolean =>
	at.after !== "but" &&
	!units.has(at.after) &&
	(at.beforeThat === "too" || at.isBeforeName || !isCounting(at));
const titles = wordSet("mr mrs ms miss dr");
/** "Thank you Mrs Lee 4 the costumes": nobody numbers a grown-up. */
const isAfterGrownUp = ({ beforeThat, after, isAfterCapital }: Surrounding): boolean =>
	titles.has(beforeThat) && isAfterCapital && (persons.has(after) || /^.{2,}ing$/.test(after));

/** True where the word before a 4 asks for "for", even beside what else would be a label. */
export function isLedToFor(at: Surrounding): boolean {
	const { before, beforeThat, after } = at;
	if (isAfterGrownUp(at)) return true;
	if (at.isAfterName || /^\d+$/.test(after) || notAsked.test(after)) return false;
	if (leadingToFor.has(before) || leadingPairs.test(`${beforeThat} ${before}`)) return true;
	if (/^(?:go|went|going|up)$/.test(before) && chased.test(after) && !at.isBeforeName)
		return after !== "a" && !/^(?:is|was)$/.test(beforeThat);
	if (particles.has(before) && moved.has(beforeThat)) return !isCounting(at) || at.isBeforeName;
	if (isForOccasion(at)) return true;
	if (before === "not" || beforeThat === "too" || before === "sorry") return isNoCount(at);
	if (offered.has(before) && people.has(after)) return true;
	return before === "made" && /^(?:each|it|this)$/.test(after);
}

/** True where what stands behind a 4 in plain words is done, or is somebody after a thing. */
export const isForWhat = (at: Surrounding): boolean =>
	isForDoing(at) || (whom.has(at.after) && /^(?:fit|made|meant)$/.test(at.before));
