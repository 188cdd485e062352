import { wordSet } from "../text/word-set";
import { isLabel, times } from "./frame-marks";
import type { Surrounding } from "./surrounding";

/** A figure after these counts or tells the time. */
export const counting = wordSet(
	`the of these those first last next other top over under just only about another at by from to until till
	past before after around between and or plus times minus equals won lost drew scored we they aged age
	any both another every each with`,
);
export const scoring = wordSet("is was are were be finished ended it drew won lost at score");
/** What can hold two things: "we have 2 you can borrow". */
export const holding = wordSet(
	"have has had hv got get made won saw took take bring need needs want found lost are were is was be r scored ate bought",
);

const praised = wordSet(
	"perfect great gr8 lovely beautiful ideal gorgeous glorious nice super fantastic brilliant big",
);
/** "a perfect day 4 it", but not "on day 4". */
export const isJudgedTime = ({ before, beforeThat, after }: Surrounding): boolean =>
	times.has(before) &&
	praised.has(beforeThat) &&
	/^(?:it|a|the|our|this|sports?|us|everyone|all|year|those)$/.test(after);

/** The figure of "Maths 4 All" and "Ready 2 Learn": nobody writes such a word with a capital but in a name. */
export const isInTitle = ({ isAfterCapital, isBeforeName, after, before }: Surrounding): boolean =>
	isAfterCapital && isBeforeName && titleEnds.has(after) && !polite.test(before);
const titleEnds = wordSet(
	"all u you me us life fun go it learn play grow read sing dance kids children everyone",
);
const polite = /^(?:thanks?|thx|thank|love|welcome|done|congrats|congratulations|hello|hi)$/;

/** "thx Mrs Abara 4 the bandages" */
const givenThings = wordSet("the your ur this these all");

/** False for a figure that is a label, a score or part of a name. */
export function isFigureWord(at: Surrounding): boolean {
	const isReason = at.after.endsWith("ing") || givenThings.has(at.after);
	const isNumbered = at.isAfterName && !(at.hasCompany && isReason);
	return (
		!(isLabel(at) && !isJudgedTime(at)) &&
		!isNumbered &&
		!isInTitle(at) &&
		!/^\d/.test(at.before) &&
		!/^\d+$/.test(at.after)
	);
}

export const giving = wordSet(
	"bring gave give get got buy bought send sent pass find found lend make made choose pick hand want show need leave left take took",
);
/** Verbs of which nobody does two. */
const doing = wordSet(
	`do does did can could came cried smiled laughed danced sang swam grew worked enjoyed agree enjoy hope works floats
	flies fits sings dances swims smiles laughs barks purrs grows glows walks talks runs jumps`,
);
/** Mrs Cole may do these, too. */
const performing = wordSet(
	"came cried smiled laughed danced sang swam dances sings smiles laughs purrs glows",
);
const joining = wordSet("join joins joined joining come came sang singing danced");
const judged = wordSet("nice fun lovely happy funny tasty cute brilliant amazing");
const anyOne = wordSet("every each my your ur his her their even");
/** Nobody numbers these: "bring the family 2". */
const companions = wordSet("family friend dog mum dad nan grandad baby brother sister");
const owners = wordSet("the a your ur yr our my his her their");
const subjects = wordSet("i we you u they he she it who that everyone everybody every1");

/** "we loved it 2", "and it floats 2!", "every dog 2": what ends a clause counts nothing. */
export function isToo(at: Surrounding): boolean {
	const { before, beforeThat, after, hasCompany } = at;
	if (/^\d/.test(beforeThat) || !isFigureWord(at)) return false;
	const isObject = /^(?:it|you|u|me|us|him|her|them)$/.test(before);
	if (isObject && (after === "" || /^(?:and|but)$/.test(after)))
		return beforeThat !== "" && !giving.has(beforeThat) && !scoring.has(beforeThat);
	if (after === "" && /^(?:in|along)$/.test(before) && joining.has(beforeThat)) return true;
	if (
		after !== "" ||
		before === "" ||
		before === "up" ||
		counting.has(before) ||
		holding.has(before)
	)
		return false;
	if (at.isAboutNumbers) return false;
	if (companions.has(before) && owners.has(beforeThat)) return true;
	if (
		judged.has(before) ||
		/^(?:did|does|mine|ours|yours)$/.test(before) ||
		(anyOne.has(beforeThat) && !before.endsWith("s"))
	)
		return true;
	if (performing.has(before)) return true;
	return subjects.has(beforeThat) && (doing.has(before) || (hasCompany && !scoring.has(before)));
}

/** Persons and things meant, as nobody puts them after a count. */
export const persons = wordSet(
	`u you ur your our its us me him her his my them their everyone every1 everybody evry1 any1 anyone the da another`,
);

const determiners = wordSet("the a an our your ur my his her their this that");

/** "the weather 4 sledging", but not "the kids 4 medals". */
export const isAfterNoun = ({ beforeThat, after }: Surrounding): boolean =>
	determiners.has(beforeThat) && !after.endsWith("s");
