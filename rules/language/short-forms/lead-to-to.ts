import { wordSet } from "../text/word-set";
import { isCounting, isDay, isLabel, units } from "./frame-marks";
import type { Surrounding } from "./surrounding";

/** What a count has behind it and "to" has not. */
const notTo = wordSet(
	`by at in on of from and or for with year years yr yrs per more hours times new nil zero all each apiece away ahead behind
	down up left out off short kg km cm mm g ml l dozen hundred thousand million goal`,
);
const isOpen = ({ after, afterThat }: Surrounding): boolean =>
	after !== "" &&
	(!notTo.has(after) || (after === "year" && /^(?:\d|r$)/.test(afterThat))) &&
	!units.has(after) &&
	!/^\d+$/.test(after);

/** Words that govern "to". */
const governing = wordSet(
	`due according compared listening goodbye true thanks grateful belongs belonging dedicated committed allergic
	similar close thx forward end start way road`,
);
const sayings = wordSet("say says said saying shout");
const answers = wordSet("no yes hello hi bye goodbye");
const raised = wordSet(
	"wake woke waking wakes live living lives lived add adds it's i'm they're we're are been",
);
const states = wordSet(
	"mischief date speed scratch tricks standard bedtime home speed us you them code",
);
const greetings = wordSet("christmas year eid diwali easter birthday regards love wishes");
const greeted = wordSet("all you our everyone everybody every1 u ya each");
const places = /^(?:reality|basics|business|nature|life|earth|class|front|bed|business|learning)$/;
const kept = /^(?:remember|cherish|treasure)$/;

const isTwice = ({ before, after }: Surrounding): boolean =>
	before === after && /^[a-z]{3,}$/.test(after);
const span = /^(?:start finish|top bottom|top toe|head toe|left right|dawn dusk|side side)$/;
/** "Monday 2 Friday", "from seed 2 plate", but not "from week 2 onwards". */
const isSpan = (at: Surrounding): boolean =>
	(isDay(at.before) && isDay(at.after)) ||
	span.test(`${at.before} ${at.after}`) ||
	(at.beforeThat === "from" &&
		!isLabel(at) &&
		!isCounting(at) &&
		isOpen(at) &&
		at.after !== "onwards");
const motions = wordSet("go goes went going gone come comes came heading headed");
/** "The cup goes 2 Ash", but not "Ash 4 Elm 2". */
const isGoingTo = (at: Surrounding): boolean =>
	motions.has(at.before) && at.isBeforeName && (!isCounting(at) || at.before.startsWith("go"));
const isUpTo = (at: Surrounding): boolean =>
	at.before === "up" && (states.has(at.after) || (raised.has(at.beforeThat) && !isCounting(at)));
const isSaidTo = (at: Surrounding): boolean =>
	answers.has(at.before) &&
	(sayings.has(at.beforeThat) || (at.before === "yes" && !isCounting(at)));
const isWished = ({ before, beforeThat, after }: Surrounding): boolean =>
	greetings.has(before) && greeted.has(after) && (before !== "year" || beforeThat === "new");

/** "Well done 2 4B" */
const isForAClass = ({ before, beforeThat, after }: Surrounding): boolean =>
	/^\d[a-z]$/.test(after) &&
	(before === "done" || /^(?:big up|well done|shout out)$/.test(`${beforeThat} ${before}`));

/** "finally got round 2 sorting it" */
const isGotRoundTo = ({ before, beforeThat }: Surrounding): boolean =>
	/^(?:got|get|gets|getting|come|came|coming) a?round$/.test(`${beforeThat} ${before}`);

/** "due 2 rain", "face 2 face", "say no 2 bullying", "Merry Christmas 2 all": the words around a 2 ask for "to". */
export function isLedToTo(at: Surrounding): boolean {
	if (at.isAfterName && !isWished(at)) return false;
	if (isTwice(at) || isSpan(at) || isWished(at) || isForAClass(at)) return true;
	if (!isOpen(at)) return false;
	if (isGotRoundTo(at) && !isCounting(at)) return true;
	if (isGoingTo(at) || isUpTo(at) || isSaidTo(at) || kept.test(at.after)) return true;
	if (at.before === "back" && places.test(at.after)) return true;
	return governing.has(at.before) && !isCounting(at);
}
