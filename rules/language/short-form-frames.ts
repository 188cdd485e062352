import {
	beforeAre,
	clauseStart,
	isAlone,
	isCodeLike,
	isFor,
	isLabel,
	isLetterHere,
	isSmall,
	isSpoken,
	isTo,
	isYou,
	isYouAre,
	isYour,
	modals,
	whom,
} from "./letter-frames";
import type { Surrounding } from "./surrounding";

/** What a short spelling stands for where the sentence shows that it is one. */
export interface FramedForm {
	readonly full: string;
	readonly alternative?: { readonly full: string; isLikelier(around: Surrounding): boolean };
	/** Could well be another thing: the finding only asks. */
	readonly isDoubtful?: boolean;
	readonly isInformal?: boolean;
	isMeant(around: Surrounding): boolean;
}

const dialect = (full: string): FramedForm => ({
	full,
	isMeant: (at) =>
		isSpoken(at) &&
		at.after !== "" &&
		(at.hasCompany || /^(?:is|was|r|are|one|day|week|year|morning|all|will)$/.test(at.after)),
});

/** Short spellings that are also a letter, a number, a name or a code. */
export const framedForms: ReadonlyMap<string, FramedForm> = new Map<string, FramedForm>([
	["u", { full: "you", isMeant: isYou }],
	["ur", { full: "your", alternative: { full: "you're", isLikelier: isYouAre }, isMeant: isYour }],
	[
		"r",
		{
			full: "are",
			isMeant: (at) =>
				!isLetterHere(at) && (at.after === "u" || (isSmall(at) && beforeAre.has(at.before))),
		},
	],
	[
		"c",
		{
			full: "see",
			isMeant: (at) =>
				!isLetterHere(at) &&
				!isLabel(at) &&
				(/^(?:u|ya|you)$/.test(at.after) || (at.hasCompany && isSmall(at) && whom.has(at.after))),
		},
	],
	["4", { full: "for", isMeant: isFor }],
	["2", { full: "to", isMeant: isTo }],
	["b", { full: "be", isMeant: (at) => at.hasCompany && isSmall(at) && modals.has(at.before) }],
	[
		"n",
		{
			full: "and",
			isMeant: (at) => at.hasCompany && isSpoken(at) && at.before !== "" && at.after !== "",
		},
	],
	[
		"y",
		{
			full: "why",
			isMeant: (at) => at.hasCompany && isSpoken(at) && /^(?:not|r|u|do|did|don't)$/.test(at.after),
		},
	],
	["b4", { full: "before", isMeant: (at) => isCodeLike(at) && at.before !== "the" }],
	["m8", { full: "mate", isMeant: (at) => isCodeLike(at) && at.before !== "the" }],
	["l8", { full: "late", isMeant: isCodeLike }],
	["w8", { full: "wait", isMeant: isCodeLike }],
	["h8", { full: "hate", isMeant: isCodeLike }],
	["sk8", { full: "skate", isMeant: isSmall }],
	["4u", { full: "for you", isMeant: isCodeLike }],
	["2u", { full: "to you", isMeant: isCodeLike }],
	["me2", { full: "me too", isMeant: isSmall }],
	["in2", { full: "into", isMeant: isSmall }],
	["on2", { full: "onto", isMeant: isSmall }],
	["up2", { full: "up to", isMeant: isSmall }],
	[
		"no1",
		{
			full: "no one",
			isMeant: (at) => isSmall(at) && /^(?:else|knows?|is|was|can|has|likes|could)$/.test(at.after),
		},
	],
	[
		"ty",
		{
			full: "thank you",
			isMeant: (at) =>
				at.letters === "first-capital"
					? false
					: isSpoken(at) || /^(?:for|so|all|everyone|to)$/.test(at.after),
		},
	],
	[
		"cos",
		{
			full: "because",
			isDoubtful: true,
			isMeant: (at) => at.letters !== "capitals" && !at.isAboutNumbers && clauseStart.has(at.after),
		},
	],
	[
		"bc",
		{
			full: "because",
			isMeant: (at) =>
				isSmall(at) && !/\d/.test(at.before) && (at.hasCompany || clauseStart.has(at.after)),
		},
	],
	[
		"da",
		{
			full: "the",
			isMeant: (at) =>
				isSpoken(at) &&
				!at.isBeforeName &&
				!/^(?:bore|prynhawn|nos|noswaith|da|leonardo|)$/.test(at.before) &&
				!/^(?:iawn|boi|da|vinci|)$/.test(at.after),
		},
	],
	["dat", dialect("that")],
	["dis", dialect("this")],
	["dem", dialect("them")],
	["dey", dialect("they")],
	[
		"wat",
		{
			full: "what",
			isMeant: (at) =>
				isSmall(at) &&
				/^(?:a|an|u|r|is|do|did|the|we|they|you|our|i)$/.test(at.after) &&
				!/^(?:the|angkor|wat)$/.test(at.before),
		},
	],
	[
		"eva",
		{
			full: "ever",
			isMeant: (at) =>
				isSmall(at) &&
				(at.hasCompany || /^(?:best|worst|first|most|greatest|happiest)$/.test(at.beforeThat)),
		},
	],
	[
		"gd",
		{
			full: "good",
			isMeant: (at) =>
				isSmall(at) &&
				(at.hasCompany || /^(?:luck|day|job|morning|night|nite|work|time|fun)$/.test(at.after)),
		},
	],
	[
		"cud",
		{
			full: "could",
			isMeant: (at) => isSmall(at) && /^(?:be|not|have|see|do|only|u|we|you|they)$/.test(at.after),
		},
	],
	[
		"atm",
		{
			full: "at the moment",
			isMeant: (at) => isSmall(at) && !/^(?:the|an|a|cash|our|this)$/.test(at.before),
		},
	],
	[
		"rn",
		{ full: "right now", isMeant: (at) => isSpoken(at) && at.before !== "" && at.after === "" },
	],
	["np", { full: "no problem", isMeant: (at) => isSmall(at) && (isAlone(at) || at.hasCompany) }],
	["jk", { full: "just kidding", isMeant: (at) => isSmall(at) && at.after === "" }],
	[
		"ya",
		{
			full: "you",
			isInformal: true,
			isMeant: (at) => isSmall(at) && /^(?:c|see|love|luv|thank|miss|wish|hope)$/.test(at.before),
		},
	],
	["lil", { full: "little", isInformal: true, isMeant: (at) => isSpoken(at) && !at.isBeforeName }],
]);
