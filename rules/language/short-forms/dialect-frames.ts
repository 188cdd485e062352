import { wordSet } from "../text/word-set";
import { before } from "./before-frame";
import { clauseStart, isAlone, isPlain, isSmall, isSpoken } from "./frame-marks";
import type { FramedForm } from "./framed-form";
import type { Surrounding } from "./surrounding";

const dialectNear = wordSet(
	`is was r are one day week year morning all will some what way kind time bit house for in of on at weather class moment feeling smile face view goal sky
	school lot place team stuff book game cake girl boy kid kids`,
);
const dialectAfter = wordSet(
	"like who what is all for do at on to see was of in love luv loving lovin with wiv check look about abt did",
);
const dialect = (full: string): FramedForm => ({
	full,
	isMeant: (at) =>
		isPlain(at) &&
		!isAlone(at) &&
		(at.hasCompany ||
			(at.after !== "" && dialectNear.has(at.after)) ||
			dialectAfter.has(at.before)),
});

const theNear = wordSet(
	"house best kids cup class whole way boys girls team school beat bus sun rain first world place gang crew",
);
const beforeThe = wordSet(
	"in on at to all of for with wiv from is was are r by up off down like love luv it's we're out under over into round and 4 2",
);
const welsh = /^(?:iawn|boi|bo|bobl|bawb|da|pawb|chi|ni|i|o|yn|y|ti)$/;

const moreOf = wordSet(
	"us them me have had bring got get having need want wanted for with wiv enjoy enjoyed see seen take took eat made make find found is it's was had here's read pour grab buy send show give share try hear heard learnt learned planted baked spotted cook",
);
/** "Sum fantastic writing": nobody praises a sum before it is told. */
const someAtOnce = wordSet(
	`people ppl kids children days parents teachers folk fantastic amazing brilliant great gr8 lovely super superb awesome
	fab beautiful wonderful incredible excellent impressive cracking serious good gd very really`,
);
function isSome(at: Surrounding): boolean {
	if (!isPlain(at) || at.isAboutNumbers || at.after === "") return false;
	if (at.startsSentence) return someAtOnce.has(at.after);
	return (
		moreOf.has(at.before) &&
		!/^(?:of|and|or|total|is|up|cards?|problems?|books?|games?|totals)$/.test(at.after)
	);
}

const happenings = wordSet(
	"fair trip day week year term class assembly show panto party lesson game goal match score time thing result team cake night weekend disco play concert",
);

/** Spellings of how a word is spoken that are also a word, a name or another language. */
export const dialectForms: readonly (readonly [string, FramedForm])[] = [
	[
		"da",
		{
			full: "the",
			isMeant: (at) =>
				isSpoken(at) &&
				at.after !== "" &&
				!at.isBeforeName &&
				!welsh.test(at.after) &&
				!/^(?:and|doo?|dee|di)$/.test(at.after) &&
				(at.hasCompany || theNear.has(at.after) || beforeThe.has(at.before)),
		},
	],
	["dat", dialect("that")],
	["dis", dialect("this")],
	["dem", dialect("them")],
	["dey", dialect("they")],
	[
		"den",
		{ full: "then", isMeant: (at) => isSpoken(at) && at.hasCompany && clauseStart.has(at.after) },
	],
	[
		"tha",
		before("the", "sun rain children kids best whole first last school team way day new most"),
	],
	[
		"th",
		before("the", "sun rain children kids best whole first last school team way day new most"),
	],
	["wat", before("what", "a an fun u r is do did the we they you our i was are will time")],
	["wen", before("when", "is are do did will can u we you they the our i it does r")],
	["sum", { full: "some", isMeant: isSome }],
	[
		"eva",
		{
			full: "ever",
			isMeant: (at) =>
				isSmall(at) &&
				(at.hasCompany ||
					/est$|^(?:worst|first|most)$/.test(at.beforeThat) ||
					/^(?:nobody|no1|never|hardly|have|has|had|did|who|if|you|u)$/.test(at.before) ||
					(at.after === "" && happenings.has(at.before))),
		},
	],
	[
		"ya",
		{
			full: "you",
			isInformal: true,
			isMeant: (at) =>
				isSmall(at) &&
				/^(?:c|see|love|luv|thank|miss|wish|hope|do|did|are|can|tell|r|catch|to|for)$/.test(
					at.before,
				),
		},
	],
	["lil", { full: "little", isInformal: true, isMeant: (at) => isSpoken(at) && !at.isBeforeName }],
	[
		"sup",
		{
			full: "what's up",
			isInformal: true,
			isMeant: (at) =>
				at.startsSentence &&
				isPlain(at) &&
				/^(?:year|everyone|everybody|guys|all|folks)$/.test(at.after),
		},
	],
];
