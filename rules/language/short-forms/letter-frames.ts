import { wordSet } from "../text/word-set";
import {
	isAlone,
	isBetween,
	isLetterHere,
	isNamedPlace,
	isPartLabel,
	isSmall,
	whom,
} from "./frame-marks";
import type { FramedForm } from "./framed-form";
import type { Surrounding } from "./surrounding";

const beforeYou = wordSet(
	`c see cu r are thank thanks love luv hope if when did do does can cld could will would wld have how
	what where why miss wish tell show give let help remind bring hear know think because cos coz cuz
	than until till after while whatever whenever wot should shld must may might with wiv w for 4 to 2 of
	b4 before welcome`,
);
const beforeCapitalYou = wordSet(
	"c see thank love luv r are miss can will do did if hope could would wish have tell",
);
const afterYou = wordSet(
	`r are can will have need want enjoyed enjoy all guys lot did do were know could would should might may
	must think liked like loved love again soon later l8r there tomorrow today tonight tmrw 2moro too had
	got get make made missed came come bring wish see saw remember forget rock rocks rocked smashed deserve
	look looked won't don't can't didn't aren't wouldn't be b really so just always never`,
);
const afterYour = wordSet(
	`child children child's children's kids kid little son daughter family families homework help support
	bags coats books kit teacher all so gonna going welcome not amazing lovely brilliant fantastic the`,
);
const afterYouAre = wordSet(
	"all so gonna going doing not always never very really the a an amazing welcome invited ready right late",
);

function isYou(at: Surrounding): boolean {
	if (isLetterHere(at) || isAlone(at) || (at.after === "is" && at.before === "")) return false;
	if (!isSmall(at)) {
		if (beforeCapitalYou.has(at.before)) return true;
		return at.startsSentence && (afterYou.has(at.after) || (at.hasCompany && at.after.length > 2));
	}
	if (beforeYou.has(at.before) || afterYou.has(at.after)) return true;
	return !at.isAboutLetters && !at.isAboutNumbers;
}

function isYour(at: Surrounding): boolean {
	if (isLetterHere(at) || at.after === "") return false;
	if (afterYour.has(at.after) || afterYouAre.has(at.after)) return isSmall(at) || at.startsSentence;
	return isSmall(at) && !at.isAboutLetters && (!at.isBeforeName || at.hasCompany);
}

const areOthers = wordSet("u you we they the these those any there ur our your all this my");
const noVerb = wordSet("n and or b letter team group by with = x");

/** Between two words a lone small r is only ever "are"; before them it asks a question. */
function isAre(at: Surrounding): boolean {
	if (isLetterHere(at) || isNamedPlace(at) || noVerb.has(at.before) || noVerb.has(at.after))
		return false;
	if (at.after === "u") return true;
	if (at.startsSentence && /^(?:you|we|they|there)$/.test(at.after)) return true;
	if (!isSmall(at) || at.isAboutLetters || at.isAboutNumbers) return false;
	return at.before === ""
		? areOthers.has(at.after)
		: at.before.length > 1 || /[u\d]/.test(at.before);
}

const modals = wordSet(
	`to 2 will wil can must might gonna would wud wld should shud shld could cld not let dont don't cant can't
	cnt wont won't it'll we'll you'll u'll they'll he'll she'll i'll there'll that'll 2 just never always`,
);
const stateOf = wordSet(
	"there here careful quick good gd gr8 ready kind nice quiet brave safe happy sure proud on back bk late l8 able",
);

function isBe(at: Surrounding): boolean {
	if (!isSmall(at) || isLetterHere(at) || isPartLabel(at)) return false;
	if (modals.has(at.before)) return at.beforeThat !== "a" && !at.isAboutLetters;
	return (at.before === "" || at.hasCompany) && stateOf.has(at.after);
}

const seen = wordSet("what how who if wot why where when wat lots so many more");

function isSee(at: Surrounding): boolean {
	if (isLetterHere(at) || isPartLabel(at)) return false;
	if (/^(?:u|ya|you)$/.test(at.after)) return true;
	const isFollowed = whom.has(at.after) || seen.has(at.after);
	return (
		isSmall(at) && isFollowed && (at.hasCompany || (modals.has(at.before) && at.before !== "not"))
	);
}

const asking = wordSet("that's thats know knows wonder is reason see explain us guess tell this");

function isWhy(at: Surrounding): boolean {
	if (at.isAboutLetters || at.isAboutNumbers || isLetterHere(at)) return false;
	const opens = isSmall(at) && (at.startsSentence || at.before === "" || asking.has(at.before));
	if (!opens && !at.hasCompany) return false;
	if (/^(?:not|r|u|do|did|does|don't|didn't)$/.test(at.after)) return true;
	const canAsk = at.hasCompany || asking.has(at.before);
	return (
		canAsk && isSmall(at) && /^(?:we|they|the|i|you|she|he|it|our|is|are|was|were)$/.test(at.after)
	);
}

const pairs =
	/^(?:fish chips|pick mix|stay play|drum bass|rock roll|r b|mac cheese|salt vinegar|bed breakfast)$/;
const noTie = wordSet(
	"find of is the when for value where if equals by times on at makes plus minus in that with let class year",
);

/** A small n ties two words; the name of a dish or a club may keep its own. */
function isAnd(at: Surrounding): boolean {
	if (!isSmall(at) || !isBetween(at) || at.isAboutLetters || isLetterHere(at)) return false;
	if (isPartLabel(at) || /^\d/.test(at.before) || /^\d/.test(at.after)) return false;
	if (at.hasCompany) return true;
	if (at.isAboutNumbers || noTie.has(at.before) || noTie.has(at.after)) return false;
	return at.before.length > 1 && at.after.length > 1 && !pairs.test(`${at.before} ${at.after}`);
}

const afterOK = wordSet(
	"see then thanks thx will so bye let's lets everyone every1 all but no got just cu c ty",
);

export const letterForms: readonly (readonly [string, FramedForm])[] = [
	["u", { full: "you", isMeant: isYou }],
	[
		"ur",
		{
			full: "your",
			alternative: { full: "you're", isLikelier: ({ after }) => afterYouAre.has(after) },
			isMeant: isYour,
		},
	],
	["r", { full: "are", isMeant: isAre }],
	["c", { full: "see", isMeant: isSee }],
	["b", { full: "be", isMeant: isBe }],
	["n", { full: "and", isMeant: isAnd }],
	["y", { full: "why", isMeant: isWhy }],
	[
		"k",
		{
			full: "OK",
			isMeant: (at) =>
				(isSmall(at) || /^(?:bye|thanks|thx|ty|cu)$/.test(at.after)) &&
				at.startsSentence &&
				!at.isAboutLetters &&
				!at.isListed &&
				(at.after === "" || afterOK.has(at.after)),
		},
	],
	[
		"w",
		{
			full: "with",
			isMeant: (at) =>
				isSmall(at) &&
				isBetween(at) &&
				!isLetterHere(at) &&
				!isPartLabel(at) &&
				!at.isAboutLetters &&
				(at.hasCompany || whom.has(at.after) || /^(?:friends|family)$/.test(at.after)),
		},
	],
];
