import { wordSet } from "../text/word-set";
import { isFor } from "./for-frame";
import { clauseStart, isCodeLike, isLabel, isSmall } from "./frame-marks";
import type { FramedForm } from "./framed-form";
import type { Surrounding } from "./surrounding";
import { isTo, isToDo, isTooMuch } from "./to-frame";

const placing = wordSet("at in on to from of and the is was find reach");

const hangsClause = ({ after }: Surrounding): boolean => clauseStart.has(after) && after !== "of";
const isSetAgainst = (at: Surrounding): boolean =>
	at.startsSentence && at.after === "and" && at.afterThat === "after";
const isSchoolClub = ({ after, afterThat }: Surrounding): boolean =>
	after === "school" && /^(?:clubs?|care)$/.test(afterThat);

/** B4 in capitals is a square or a class, unless a clause hangs on it: "B4 we go". */
const isBefore = (at: Surrounding): boolean =>
	isSmall(at)
		? isCodeLike(at) &&
			(!at.isAboutNumbers || at.hasCompany) &&
			at.before !== "the" &&
			!(at.after === "" && placing.has(at.before))
		: (hangsClause(at) || isSchoolClub(at) || isSetAgainst(at)) &&
			!isLabel(at) &&
			!placing.has(at.before);

/** What nobody did: "no1 ate the broccoli", but not "our No1 fan". */
const didSomething = wordSet(
	`else knows knew is was can could will would has had likes wants minds cares left came saw told said ever really
	should needs got did does ate drank fell went gave ran won lost made broke took found slept sat stood spoke swam
	sang threw caught wrote read heard felt kept let put cut hit cried tried forgot understood thought bought brought
	believes thinks eats sees says goes gets comes tells expects loves tries dares warned here there seems actually
	even yet quite can't could've cld wld knw`,
);

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
	[
		"w8",
		{
			full: "wait",
			isMeant: (at) =>
				isCodeLike(at) || (at.startsSentence && /^(?:till?|until|for|4|and|n)$/.test(at.after)),
		},
	],
	["h8", { full: "hate", isMeant: (at) => isCodeLike(at) || (isSmall(at) && at.before === "no") }],
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
				(didSomething.has(at.after) || /.[^e]ed$|n't$/.test(at.after)),
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
