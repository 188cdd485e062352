import { wordSet } from "../text/word-set";
import { calling, isAnd } from "./and-frame";
import {
	isBetween,
	isLetterHere,
	isNamedPlace,
	isPartLabel,
	isPlural,
	isSmall,
	isTitled,
	whom,
} from "./frame-marks";
import type { FramedForm } from "./framed-form";
import type { Surrounding } from "./surrounding";
import { isWhy } from "./why-frame";
import { youForms } from "./you-frames";

const areOthers = wordSet("u you we they the these those any there ur our your all this my");
const noVerb = wordSet("small capital n and or b letter by with = x");

/** "Class r", but not "our recorder group r getting good" or "my class r the best". */
const isLabelled = (at: Surrounding): boolean =>
	isNamedPlace(at) &&
	!(
		isSmall(at) &&
		(at.after.endsWith("ing") || saidOfGroup.has(at.after)) &&
		!/^(?:|in|from|to|of|with|for|and|by)$/.test(at.beforeThat)
	);
const saidOfGroup = wordSet("the so very such just now always still ready amazing brilliant");

/** Between two words a lone small r is only ever "are"; before them it asks a question. */
function isAre(at: Surrounding): boolean {
	if (isLabelled(at)) return false;
	if (isLetterHere(at)) return false;
	if (at.after === "u" && (!noVerb.has(at.before) || /^(?:or|and|n|so)$/.test(at.before)))
		return !isTitled(at) && !(at.isAboutLetters && at.afterThat.length === 1);
	if (noVerb.has(at.before) || noVerb.has(at.after)) return false;
	if (at.startsSentence && /^(?:you|we|they|there)$/.test(at.after)) return true;
	if (isSaidOfMany(at)) return true;
	if (!isSmall(at) || at.isAboutLetters || at.isAboutNumbers) return false;
	if (at.after === "" && /^(?:is|was|be|by)$/.test(at.before)) return false;
	return at.before === ""
		? areOthers.has(at.after)
		: at.before.length > 1 || /[u\d]/.test(at.before);
}

/** "They r flying!", "our spellings r getting better": no letter, even where letters are the subject. */
const isSaidOfMany = (at: Surrounding): boolean =>
	isSmall(at) &&
	!at.isListed &&
	at.after.length > 1 &&
	(/^(?:they|we|these|those)$/.test(at.before) ||
		(/[^s]s$/.test(at.before) && at.after.endsWith("ing")));

/** "love r new pond", "in r garden" */
const isOurs = ({ before, after }: Surrounding): boolean =>
	/^(?:in|at|to|2|of|for|4|with|wiv|from|frm|on|love|luv|see|c|meet|join|visit|abt|about|this|is)$/.test(
		before,
	) && after !== "u";

const modals = wordSet(
	`to 2 will wil can may must couldn't wouldn't shouldn't mustn't lets let's might gonna would wud wld should shud shld could cld not let dont don't cant can't
	cnt wont won't it'll we'll you'll u'll they'll he'll she'll i'll there'll that'll 2 just never always`,
);
const stateOf = wordSet(
	"there here careful quick good gd gr8 ready kind nice quiet brave safe happy sure proud on back bk late l8 able",
);

function isBe(at: Surrounding): boolean {
	if (at.startsSentence && /^(?:quick|careful|kind|brave|nice)$/.test(at.after))
		return !at.isAboutLetters;
	if (!isSmall(at) || isLetterHere(at) || isPartLabel(at) || at.after === "be") return false;
	if (modals.has(at.before) || at.beforeThat === "let")
		return at.beforeThat !== "a" && (!at.isAboutLetters || at.after.endsWith("ing"));
	if (at.isAboutLetters || (at.after === "on" && at.afterThat !== "time")) return false;
	return (at.before === "" || at.hasCompany) && stateOf.has(at.after);
}

const asked = wordSet("did do can could will would didn't can't couldn't");
const seen = wordSet(
	"what how who if wot why where when wat lots so many more some any new clearly well now nothing something anything everything",
);
const forYourself = /^for (?:your|ur|yr)/;

function isSee(at: Surrounding): boolean {
	if (isLetterHere(at) || isPartLabel(at)) return false;
	if (/^(?:u|ya|you)$/.test(at.after))
		return isSmall(at) || !/^(?:can|will|are|have)$/.test(at.afterThat);
	if (at.startsSentence && !at.isAboutLetters && /^(?:what|how|who|if|wot)$/.test(at.after))
		return true;
	const isFollowed =
		whom.has(at.after) ||
		seen.has(at.after) ||
		(at.before === "to" && at.isBeforeName) ||
		forYourself.test(`${at.after} ${at.afterThat}`);
	const isAfterModal =
		(modals.has(at.before) && at.before !== "not") ||
		(/^(?:and|n)$/.test(at.before) && calling.has(at.beforeThat)) ||
		(/^(?:you|we|they|ya)$/.test(at.before) && asked.has(at.beforeThat));
	return isSmall(at) && isFollowed && (at.hasCompany || isAfterModal);
}

const graded = wordSet(
	`proud excited happy busy good much well soon special impressed lucky pleased grateful wet cold hot muddy
	windy sunny tired v kind brave clever important big small little few late early sad nice exciting quiet loud
	tasty yummy messy keen generous hard different interesting impressive funny cool fast slow long short
	creative sorry welcome`,
);
const grading = wordSet(
	`is was are were be been being it's that's we're they're he's she's i'm you're feel feeling felt look
	looks looked a all you u so had have r v two three some these those our my the this that one such her his their
	still also now got thx thanks ta ty`,
);

/** "It was v close", but not "it was v staff". */
const isSaidOf = (at: Surrounding): boolean =>
	isSmall(at) &&
	/^(?:is|was|were|looks?|looked|feels?|felt|been|so|them|both)$/.test(at.before) &&
	at.after.length > 3 &&
	!at.after.endsWith("s") &&
	!at.isBeforeName &&
	!/^(?:staff|them|year|home|another|last|next|their|your)$/.test(at.after);

/** "one lost shoe, v muddy minibus" */
const isClauseOf = (at: Surrounding): boolean =>
	at.before === "" && !at.isListed && !at.isAboutLetters;

/** "It was v windy"; between two of a kind ("hot v cold") a v sets them against each other. */
const isVery = (at: Surrounding): boolean =>
	graded.has(at.after)
		? at.startsSentence || (isSmall(at) && (grading.has(at.before) || isClauseOf(at)))
		: isSaidOf(at) ||
			(isSmall(at) &&
				at.hasCompany &&
				/^(?:and|but|n)$/.test(at.before) &&
				/(?:ed|ful|ing|y)$/.test(at.after));

const afterOK = wordSet(
	"see then thanks thx will so bye let's lets everyone every1 all but no got just cu c ty",
);

export const letterForms: readonly (readonly [string, FramedForm])[] = [
	...youForms,
	["r", { full: "are", alternative: { full: "our", isLikelier: isOurs }, isMeant: isAre }],
	["c", { full: "see", isMeant: isSee }],
	["b", { full: "be", isMeant: isBe }],
	["n", { full: "and", isMeant: isAnd }],
	["v", { full: "very", isMeant: isVery }],
	["y", { full: "why", isMeant: isWhy }],
	[
		"k",
		{
			full: "OK",
			isMeant: (at) =>
				(isSmall(at) || /^(?:bye|thanks|thx|ty|cu|then)$/.test(at.after)) &&
				at.afterThat.length !== 1 &&
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
				(at.hasCompany ||
					(at.isBeforeName && !at.after.startsWith("w")) ||
					whom.has(at.after) ||
					at.after === "family" ||
					(isPlural(at.after) && !at.isBeforeName && at.before.length > 2)),
		},
	],
];
