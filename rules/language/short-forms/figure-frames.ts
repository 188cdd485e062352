import { wordSet } from "../text/word-set";
import { clauseStart, isCodeLike, isCounting, isLabel, isSmall, whom } from "./frame-marks";
import type { FramedForm } from "./framed-form";
import type { Surrounding } from "./surrounding";
import { counting, giving, holding, isFigureWord, isToo, scoring } from "./too-frame";

const days = wordSet(
	"today 2day tomorrow 2moro tmrw tonight 2nite monday tuesday wednesday thursday friday saturday sunday",
);
const isDay = (word: string): boolean =>
	days.has(word) || /^(?:mon|tues?|wed|thurs?|fri|sat|sun)$/.test(word);
/** Words that ask for "for" whatever follows. */
const leadingToFor = wordSet(
	"thanks thank thx thnx ty tysm thankyou luck looking waiting wait w8 crossed ready vote voting hoping asking perfect cheers",
);
const units = wordSet(
	"hours hrs hour minutes mins minute days weeks wks months years yrs seconds secs pm am o'clock more times",
);
const purposes = wordSet(
	"now ever always good real sure sale lunch dinner breakfast tea charity camp fun free swimming homework school",
);

/** Persons and things meant, as nobody puts them after a count. */
const persons = wordSet(
	`u you ur your our us me him her his my them their everyone every1 everybody evry1 any1 anyone the da`,
);

const beforeForYou =
	/^(?:is|are|it|this|one|here|(?:one|it|that|here)['’]s|perfect|something|news|question)$/;
const determiners = wordSet("the a an our your ur my his her their this that");

/** "the weather 4 sledging", but not "the kids 4 medals". */
const isAfterNoun = ({ beforeThat, after }: Surrounding): boolean =>
	determiners.has(beforeThat) && !after.endsWith("s");

/** "just 4 fun", but not "just 4 fun games". */
const isForItself = ({ before, after, afterThat }: Surrounding): boolean =>
	!/^(?:the|these|those|our|all)$/.test(before) &&
	/^(?:fun|free|now|real|sure|charity)$/.test(after) &&
	(afterThat === "" || clauseStart.has(afterThat));

function isFor(at: Surrounding): boolean {
	const { before, beforeThat, after, hasCompany } = at;
	if (after === "" || units.has(after)) return false;
	if (before === "") {
		return at.startsSentence && (/^(?:sale|u|ur)$/.test(after) || (hasCompany && whom.has(after)));
	}
	if (!isFigureWord(at)) return false;
	if ((after === "school" && beforeThat === "too") || isForItself(at)) return true;
	if (leadingToFor.has(before) || (beforeThat === "thank" && /^(?:you|u)$/.test(before)))
		return true;
	if (counting.has(before)) return /^(?:u|ur|you|me|us|them)$/.test(after);
	if (isDay(before) && !hasCompany) return false;
	if (after === "you") return hasCompany || beforeForYou.test(before);
	if (persons.has(after)) return true;
	if (after === "all") return !scoring.has(before);
	if (purposes.has(after) && !/^(?:free|fun|school)$/.test(after)) return true;
	if (hasCompany && isAfterNoun(at)) return true;
	const leadsOn = purposes.has(after) || whom.has(after) || days.has(after) || at.isBeforeName;
	if (!hasCompany) return false;
	return (
		leadsOn || after === "a" || after.endsWith("ing") || !(holding.has(before) || isCounting(at))
	);
}

/** Plain verbs that nobody counts. */
const verbs = wordSet(
	`be b see c go come do get say hear meet make know thank share let join read learn have hv find give take
	bring keep buy eat become celebrate visit tell sing help play vote raise love enjoy start finish sign welcome
	watch listen support send try look win perform explore dance swim bake cook climb build write talk wear beat stay`,
);
const onlyVerbs = wordSet("be b see go come do get have hear love say");
const wishing = wordSet(
	`going want wants wanted need needs nice able lovely great gr8 good gd love loved luv hope hoping ready
	cool exciting time like try trying how what where when forget remember happy proud hard easy fun chance
	way invited excited keen got honoured privilege pleasure used
	lucky pleased`,
);
const moving = wordSet(
	"going go goes went off back bk welcome thanks thx over much out come up done next close due listen listening forward down luck",
);
/** Words said to somebody: "welcome 2 Miss Oduya". */
const addressing = wordSet(
	"done congratulations congrats thanks thank thx thnx thanx welcome hello bye goodbye birthday according due listen listening next",
);
const tooMuch = wordSet(
	"late l8 good gd much many cold hot long early wet cute young old busy fast slow big small funny tired bad hard quick far",
);
const degrees = wordSet(
	"it it's its is was are r were not never far way be b bit get getting got feel feels isn't wasn't that's",
);

function isTo(at: Surrounding): boolean {
	const { before, beforeThat, after, hasCompany } = at;
	if (isToo(at)) return true;
	if (after === "" && /^(?:up|me)$/.test(before)) return isSmall(at) && !giving.has(beforeThat);
	if (before === "") return hasCompany && at.startsSentence && (after === "gd" || after === "b");
	if (after === "" || !isFigureWord(at)) return false;
	if (tooMuch.has(after)) return degrees.has(before) || hasCompany;
	if (verbs.has(after) && wishing.has(before)) return true;
	if (counting.has(before)) return false;
	if (verbs.has(after) && (!at.isAfterCapital || before === "got"))
		return hasCompany || onlyVerbs.has(after);
	if (persons.has(after)) return moving.has(before) || !holding.has(before);
	if (beforeThat === "thank" && /^(?:you|u)$/.test(before))
		return whom.has(after) || at.isBeforeName;
	if (addressing.has(before) && at.isBeforeName) return true;
	if (hasCompany && isAfterNoun(at)) return true;
	if (whom.has(after)) return hasCompany || moving.has(before);
	return moving.has(before) && /^(?:school|work|normal|camp|charity|bed)$/.test(after);
}

const isTooMuch = (at: Surrounding): boolean =>
	(at.after === "" && at.before !== "up") || tooMuch.has(at.after) || isToo(at);

const placing = wordSet("at in on to from of and the is was find reach");

const hangsClause = ({ after }: Surrounding): boolean => clauseStart.has(after) && after !== "of";
const isSetAgainst = (at: Surrounding): boolean =>
	at.startsSentence && at.after === "and" && at.afterThat === "after";
const isSchoolClub = ({ after, afterThat }: Surrounding): boolean =>
	after === "school" && /^(?:clubs?|care)$/.test(afterThat);

/** B4 in capitals is a square or a class, unless a clause hangs on it: "B4 we go". */
const isBefore = (at: Surrounding): boolean =>
	isSmall(at)
		? isCodeLike(at) && at.before !== "the" && !(at.after === "" && placing.has(at.before))
		: (hangsClause(at) || isSchoolClub(at) || isSetAgainst(at)) &&
			!isLabel(at) &&
			!placing.has(at.before);

/** "lovely 2c so many of you", but not "class 2c". */
const isToDo = (at: Surrounding): boolean =>
	isSmall(at) && (wishing.has(at.before) || (moving.has(at.before) && whom.has(at.after)));

export const figureForms: readonly (readonly [string, FramedForm])[] = [
	["4", { full: "for", isMeant: isFor }],
	["2", { full: "to", alternative: { full: "too", isLikelier: isTooMuch }, isMeant: isTo }],
	["b4", { full: "before", isMeant: isBefore }],
	["m8", { full: "mate", isMeant: (at) => isCodeLike(at) && at.before !== "the" }],
	[
		"l8",
		{
			full: "late",
			isMeant: (at) =>
				isCodeLike(at) || (at.startsSentence && /^(?:night|again|for)$/.test(at.after)),
		},
	],
	["w8", { full: "wait", isMeant: isCodeLike }],
	["h8", { full: "hate", isMeant: isCodeLike }],
	["d8", { full: "date", isMeant: (at) => isCodeLike(at) && at.hasCompany }],
	["sk8", { full: "skate", isMeant: isSmall }],
	["4u", { full: "for you", isMeant: isCodeLike }],
	["2u", { full: "to you", isMeant: isCodeLike }],
	["u2", { full: "you too", isMeant: isSmall }],
	["2b", { full: "to be", isMeant: isToDo }],
	["2c", { full: "to see", isMeant: isToDo }],
	["me2", { full: "me too", isMeant: isSmall }],
	["in2", { full: "into", isMeant: isSmall }],
	["on2", { full: "onto", isMeant: isSmall }],
	["up2", { full: "up to", isMeant: isSmall }],
	[
		"no1",
		{
			full: "no one",
			isMeant: (at) =>
				(isSmall(at) || at.startsSentence) &&
				/^(?:else|knows?|knew|is|was|can|could|will|would|has|had|likes?|liked|wants?|wanted|minds?|cares?|noticed|left|came|saw|told|said|ever|really|should|needs?|got|did|does)$/.test(
					at.after,
				),
		},
	],
	[
		"10x",
		{
			full: "thanks",
			isMeant: (at) => at.startsSentence && /^(?:for|4|everyone|all|so|to|2)$/.test(at.after),
		},
	],
];
