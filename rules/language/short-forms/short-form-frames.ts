import { before } from "./before-frame";
import { dialectForms } from "./dialect-frames";
import { figureForms } from "./figure-frames";
import { clauseStart, isBetween, isCounted, isPlain, isSmall, isSpoken } from "./frame-marks";
import type { FramedForm } from "./framed-form";
import { informalForms } from "./informal-frames";
import { letterForms } from "./letter-frames";
import { skeletonForms } from "./skeleton-frames";
import type { Surrounding } from "./surrounding";
import { yearOrYour } from "./year-or-your";

/** Open to any company: nothing else in a school's post is spelt so. */
const plain = (full: string): FramedForm => ({ full, isMeant: isPlain });
/** "3 wks" is a measure. */
const counted = (full: string): FramedForm => ({
	full,
	isMeant: (at) =>
		isPlain(at) && !isCounted(at) && !/^(?:beg|beginning|ending|commencing|no)$/.test(at.after),
});
/** Where a sentence begins or stands by itself: "np, see you there". */
const opening = (full: string): FramedForm => ({
	full,
	isMeant: (at) => isPlain(at) && (at.before === "" || at.hasCompany),
});

const seeYou = before(
	"see you",
	"later l8r soon there tomorrow tmrw 2moro at all on then monday friday in 2nite tonight",
);
/** In a text all in capitals: "WELL DONE TY". */
const isNoName = (at: Surrounding): boolean =>
	at.hasCompany ||
	(at.after !== "and" && !/^(?:done|and|to|from|for|with|is|by|was)$/.test(at.before));

/** "Ty for coming", but not "Ty for captain"; a handle is no word: "Ty to @RiversideSci for coming". */
const isOfThanks = ({ after, afterThat }: Surrounding): boolean =>
	/^(?:so (?:so|much|very)|for (?:.+ing|y?our|ur|all|everything|the)|to (?:for|all|every.+|our|whoever|those|mrs?|miss|ms))$/.test(
		`${after} ${afterThat}`,
	);

const wordForms: readonly (readonly [string, FramedForm])[] = [
	[
		"ty",
		{
			full: "thank you",
			isMeant: (at) =>
				at.letters === "first-capital"
					? at.startsSentence &&
						(at.hasCompany ||
							/^(?:all|everyone|everybody|mrs?|ms|miss)$/.test(at.after) ||
							isOfThanks(at))
					: isNoName(at) &&
						(isSpoken(at) || at.startsSentence || /^(?:for|so|all|everyone|to)$/.test(at.after)),
		},
	],
	[
		"cos",
		{
			full: "because",
			isDoubtful: true,
			isMeant: (at) =>
				at.letters !== "capitals" &&
				!at.isAboutNumbers &&
				(clauseStart.has(at.after) ||
					(isSmall(at) &&
						(at.after === "of" || at.isBeforeName || (at.hasCompany && isBetween(at))))),
		},
	],
	[
		"bc",
		{
			full: "because",
			isMeant: (at) =>
				isPlain(at) &&
				!isCounted(at) &&
				(at.hasCompany || clauseStart.has(at.after) || at.after === "of"),
		},
	],
	["gd", plain("good")],
	["gt", plain("great")],
	["bk", plain("back")],
	["wk", counted("week")],
	["wks", counted("weeks")],
	["hw", plain("homework")],
	["nw", opening("no worries")],
	["tx", opening("thanks")],
	["np", opening("no problem")],
	["yw", opening("you're welcome")],
	["gl", opening("good luck")],
	["gg", opening("good game")],
	["gn", opening("good night")],
	["nm", { full: "not much", isMeant: (at) => isPlain(at) && at.hasCompany }],
	[
		"jk",
		{
			full: "just kidding",
			isMeant: (at) => isPlain(at) && (!isBetween(at) || at.startsSentence),
		},
	],
	[
		"cu",
		{
			full: "see you",
			isMeant: (at) =>
				seeYou.isMeant(at) ||
				(at.startsSentence && /^(?:all|then|there|soon|later|tomorrow|on|at|in)$/.test(at.after)),
		},
	],
	["ru", { full: "are you", isMeant: (at) => isPlain(at) && at.after !== "" }],
	["gm", { full: "good morning", isMeant: (at) => isPlain(at) && at.startsSentence }],
	[
		"sos",
		{
			full: "sorry",
			isDoubtful: true,
			isMeant: (at) =>
				at.startsSentence &&
				isPlain(at) &&
				(clauseStart.has(at.after) || /^(?:for|about|abt|wrong|we're)$/.test(at.after)),
		},
	],
	[
		"dm",
		{ full: "message", isMeant: (at) => isPlain(at) && /^(?:us|me|for|if|to)$/.test(at.after) },
	],
	["thru", { full: "through", isMeant: (at) => isPlain(at) && at.before !== "drive" }],
	[
		"sm",
		{
			full: "so much",
			isMeant: (at) =>
				isSmall(at) && at.after === "" && (at.hasCompany || /^(?:you|ya|us)$/.test(at.before)),
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
		{
			full: "right now",
			isMeant: (at) => isSpoken(at) && !/^(?:the|an|a|our|by|from)$/.test(at.before),
		},
	],
];

/** Short spellings that are also a letter, a number, a name or a code. */
export const framedForms: ReadonlyMap<string, FramedForm> = new Map([
	...letterForms,
	...figureForms,
	...dialectForms,
	...informalForms,
	...skeletonForms,
	...wordForms,
	["yr", yearOrYour],
]);
