import { wordSet } from "../text/word-set";
import { isFor } from "./for-frame";
import { clauseStart, isAlone, isCodeLike, isLabel, isSmall } from "./frame-marks";
import type { FramedForm } from "./framed-form";
import { isOne } from "./one-frame";
import type { Surrounding } from "./surrounding";
import { isTo, isToDo, isTooMuch } from "./to-frame";

const placing = wordSet("at in on to from of and the is was find reach");

const hangsClause = ({ after }: Surrounding): boolean => clauseStart.has(after) && after !== "of";
const isSetAgainst = (at: Surrounding): boolean =>
	at.startsSentence && at.after === "and" && at.afterThat === "after";
const isSchoolClub = ({ after, afterThat }: Surrounding): boolean =>
	after === "school" && /^(?:clubs?|care)$/.test(afterThat);

/** "love from 4u", "ready, 4u?" */
const isClassName = (at: Surrounding): boolean =>
	!at.hasCompany &&
	(isAlone(at) ||
		/^(?:from|in|by|and|is|are|of|to|with|meet|dear|hello|hi|morning)$/.test(at.before));

/** "Liverpool l8", "rook to h8" */
const cities = wordSet("london liverpool kensington toxteth manchester glasgow");
const pieces = wordSet("king queen rook castle bishop knight pawn piece");
const isPlainCode = (at: Surrounding): boolean =>
	isCodeLike(at) &&
	!pieces.has(at.beforeThat) &&
	!cities.has(at.before) &&
	(at.hasCompany || !at.isAfterName);

const square = /^[a-h][1-8]$/;

/** B4 in capitals is a square or a class, unless a clause hangs on it: "B4 we go". */
const isBefore = (at: Surrounding): boolean =>
	isSmall(at)
		? isCodeLike(at) &&
			(!at.isAboutNumbers || at.hasCompany) &&
			at.before !== "the" &&
			!(at.after === "and" && square.test(at.afterThat)) &&
			!(at.after === "" && placing.has(at.before)) &&
			(at.hasCompany || hangsClause(at) || !/^(?:in|at|to|room|near)$/.test(at.before))
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

/** "Who 8 all the pies?" */
const isAte = ({ before, after }: Surrounding): boolean =>
	/^(?:we|they|he|she|i|who|u|you|everyone|every1|and)$/.test(before) &&
	/^(?:all|the|it|our|so|too|every|my|loads|lots|them|that|a|some|sum|up|his|her|their)$/.test(
		after,
	);

export const figureForms: readonly (readonly [string, FramedForm])[] = [
	["1", { full: "one", isMeant: isOne }],
	["8", { full: "ate", isMeant: isAte }],
	["4", { full: "for", isMeant: isFor }],
	["2", { full: "to", alternative: { full: "too", isLikelier: isTooMuch }, isMeant: isTo }],
	["b4", { full: "before", isMeant: isBefore }],
	[
		"m8",
		{
			full: "mate",
			isMeant: (at) =>
				(isPlainCode(at) && at.before !== "the") ||
				(at.startsSentence && /^(?:you|u|that|this|what|wot)$/.test(at.after)),
		},
	],
	[
		"l8",
		{
			full: "late",
			isMeant: (at) =>
				isPlainCode(at) || (at.startsSentence && /^(?:night|again|for)$/.test(at.after)),
		},
	],
	[
		"w8",
		{
			full: "wait",
			isMeant: (at) =>
				isPlainCode(at) || (at.startsSentence && /^(?:till?|until|for|4|and|n)$/.test(at.after)),
		},
	],
	["h8", { full: "hate", isMeant: (at) => isPlainCode(at) || (isSmall(at) && at.before === "no") }],
	["d8", { full: "date", isMeant: (at) => isCodeLike(at) && at.hasCompany }],
	["sk8", { full: "skate", isMeant: isSmall }],
	["4u", { full: "for you", isMeant: (at) => isCodeLike(at) && !isClassName(at) }],
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
