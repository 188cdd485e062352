import { wordSet } from "../text/word-set";
import { isCounting, isDay, isPlural, isSmall, units, whom } from "./frame-marks";
import { isLedToTo } from "./lead-to-to";
import type { Surrounding } from "./surrounding";
import { counting, giving, holding, isAfterNoun, isFigureWord, isToo, persons } from "./too-frame";

/** Plain verbs that nobody counts. */
const verbs = wordSet(
	`be b see c go come do get say hear meet make know thank share let join read learn have hv find give take
	bring keep buy eat become celebrate visit tell sing help play vote raise love enjoy start finish sign welcome
	watch listen support send try look win perform explore dance swim bake cook climb build write talk wear beat stay
	miss catch chat ask need show use put move run walk ride roll rock rumble rest relax sleep smile laugh cheer chill
	shine kick open close end leave arrive return work read paint plant grow save pay donate book collect drop pick
	cover train teach remember forget believe wait check call ring email thank present introduce report
	announce invite congratulate reach keep turn change mark honour wrap improve admit stop think pretend guess design measure hold live begin imagine solve escape
	hide jump hop sit stand pull push love`,
);
/** After these something to do comes, or a place to go: "ready 2 rumble", "off 2 Wales". */
const setting = wordSet(
	"how where waiting going ready able allowed possible impossible tempting love loves loved decided agreed meant supposed gets honoured hoping trying excited keen hard easy nice lovely pleased lucky happy proud sorry glad here born dressed free somewhere someone something nothing place chance forget remember learn learning learnt learned managed",
);
const leaving = wordSet(
	"off out over way going back welcome heading headed heads head travelling travelled travel trip journey flying flew walk walked walking letter letters parcels cards postcards",
);
const notDone = wordSet(
	"by at in on of from and or for with year years yr yrs per more times new x",
);
/** Something to do, not a count of things. */
const isDeed = (at: Surrounding): boolean =>
	setting.has(at.before) && !notDone.has(at.after) && !units.has(at.after) && !isCounting(at);
const isPlaceToGo = (at: Surrounding): boolean =>
	leaving.has(at.before) && at.isBeforeName && !isDay(at.after) && !at.after.endsWith("days");

const onlyVerbs = wordSet("be b see go come do get have hear love say");
const wishing = wordSet(
	`nothing something anything lots plenty place waiting going want wants wanted need needs nice able lovely great gr8 good gd love loved luv hope hoping ready
	cool exciting time like try trying how what where when forget remember happy proud hard easy fun chance
	way invited excited keen got honoured privilege pleasure used
	lucky pleased`,
);
const moving = wordSet(
	"going go goes went off back bk welcome thanks thx over much out come up done next close due listen listening forward down luck",
);
/** Words said to somebody: "welcome 2 Miss Oduya". */
const addressing = wordSet(
	`done congratulations congrats shoutout thanks thank thx thnx thanx welcome hello bye goodbye birthday according due listen listening next
	hug hugs wave cheers love tribute toast credit kudos respect applause goodbye wishes letter card note visit trip hats`,
);
const tooMuch = wordSet(
	"late l8 good gd much many cold hot long early wet cute young old busy fast slow big small funny tired bad hard quick far shabby pleased excited nervous scared shy sleepy windy loud sad",
);
const degrees = wordSet(
	"it it's its is was are r were not never far way be b bit get getting got feel feels isn't wasn't that's much none",
);

/** Two may be seen to walk by, or share a mat. */
const perceiving = wordSet(
	"saw see seen heard hear watched watch let lets help helped so if as but",
);
/** "it took an hour 2 find the fox", "we had 2 laugh", but not "bring 2 share". */
const isErrand = (at: Surrounding): boolean =>
	!giving.has(at.before) && !perceiving.has(at.before) && !isCounting(at);

const objects = wordSet(
	"the a an our ur your my his her their its it them us me you u up out down off away together everyone",
);
/** What is said of two, or where they are. */
const saidOfTwo = wordSet(
	`are were is was have had has can could will would may might must did does went came got took made won lost began ran sang
	in on at of from for with by and or to as but than who that which under over behind inside near after before during
	between around outside through across into onto upon against without within along past all half both`,
);
/** "how many does it take 2 fill a welly": what is done to something; what two have done stands in the past. */
const isDoneToSomething = (at: Surrounding): boolean =>
	objects.has(at.afterThat) &&
	/^[a-z]{3,}$/.test(at.after) &&
	!/(?:ed|s|ly)$/.test(at.after) &&
	!saidOfTwo.has(at.after) &&
	(isErrand(at) || /^it t(?:akes?|ook)$/.test(`${at.beforeThat} ${at.before}`));

/** "2 cute for words", "2 all who came", but not "2 late, 4 absent". */
const isToAtOnce = ({ after, afterThat, hasCompany, isBeforeName }: Surrounding): boolean =>
	(tooMuch.has(after) && /^(?:for|to)$/.test(afterThat)) ||
	/^(?:all (?:who|the|our|my|of)|everyone|every1|everybody|those|our|your|ur|my)\b/.test(
		`${after} ${afterThat}`,
	) ||
	(!isBeforeName && /^(?:the|be|another)$/.test(after)) ||
	(hasCompany && (after === "gd" || after === "b"));

/** "one more day 2 go", but not "on day 2 go in"; "here's 2 a sunny term". */
const isCountedDown = ({ before, beforeThat, after }: Surrounding): boolean =>
	after === "go" &&
	/^(?:days?|weeks?|sleeps?|hours?|months?|terms?)$/.test(before) &&
	/^(?:\d+|one|two|three|four|five|six|more|few)$/.test(beforeThat);
const isToasted = ({ before, after }: Surrounding): boolean =>
	before === "here's" && /^(?:an?|another|the|our|my|all|many)$/.test(after);

/** "Books 2 read", but not "Kingfishers 2 have". */
const isForThings = ({ before, after, isAfterName }: Surrounding): boolean =>
	isPlural(before) &&
	!isAfterName &&
	/^(?:read|live|watch|see|share|eat|love|make|try)$/.test(after);

/** A 2 that is said for "to" or "too". */
export function isTo(at: Surrounding): boolean {
	const { before, beforeThat, after, hasCompany } = at;
	if (isToo(at)) return true;
	if (after === "" && /^(?:up|me)$/.test(before))
		return isSmall(at) && !giving.has(beforeThat) && !(before === "me" && at.isAfterName);
	if (before === "") return at.startsSentence && isToAtOnce(at);
	if (isPlaceToGo(at) || isCountedDown(at) || isToasted(at) || isLedToTo(at)) return true;
	if (after === "" || !isFigureWord(at)) return false;
	if (after === "many" && beforeThat === "one") return true;
	if (tooMuch.has(after) && /^(?:all|just)$/.test(before)) return !isCounting(at);
	if (tooMuch.has(after)) return !isCounting(at) && (degrees.has(before) || hasCompany);
	if (verbs.has(after) && wishing.has(before)) return true;
	if (isDeed(at)) return true;
	if (counting.has(before)) return false;
	if (isDoneToSomething(at)) return true;
	if (verbs.has(after) && (!at.isAfterCapital || before === "got" || isForThings(at)))
		return hasCompany || onlyVerbs.has(after) || isErrand(at);
	if (persons.has(after)) return moving.has(before) || !holding.has(before);
	if (beforeThat === "thank" && /^(?:you|u)$/.test(before))
		return whom.has(after) || at.isBeforeName;
	if (addressing.has(before) && at.isBeforeName) return true;
	if (hasCompany && isAfterNoun(at)) return true;
	if (whom.has(after)) return hasCompany || moving.has(before) || addressing.has(before);
	return moving.has(before) && /^(?:school|work|normal|camp|charity|bed)$/.test(after);
}

/** It is "too" rather than "to". */
export const isTooMuch = (at: Surrounding): boolean =>
	(at.after === "" && at.before !== "up") || tooMuch.has(at.after) || isToo(at);

const isFrank = ({ after }: Surrounding): boolean =>
	/^(?:honest|fair|frank|clear|precise|exact)$/.test(after);
const leadingToBe = wordSet("needs ought seems seem supposed meant proves proved looks continued");

/** The "to" of "2b" and "2c": "lovely 2c so many of you", but not "class 2c". */
export const isToDo = (at: Surrounding): boolean =>
	(at.startsSentence && isFrank(at)) ||
	(isSmall(at) &&
		(isFrank(at) ||
			leadingToBe.has(at.before) ||
			wishing.has(at.before) ||
			(moving.has(at.before) && whom.has(at.after))));
