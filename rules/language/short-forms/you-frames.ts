import { wordSet } from "../text/word-set";
import { clauseStart, isAlone, isLetterHere, isSmall, isTitled } from "./frame-marks";
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
	look looked ok okay won't don't can't didn't aren't wouldn't be b really so just always never`,
);
const afterYour = wordSet(
	`child children child's children's kids kid little son daughter family families homework help support
	bags coats books kit teacher all so gonna going welcome not amazing lovely brilliant fantastic the
	kindness generosity donation donations gifts effort efforts hard work smiles cakes patience encouragement
	thoughts messages words votes vote turn chance class marks`,
);
const afterYouAre = wordSet(
	"all so gonna going doing not always never very really the a an amazing welcome invited ready right late",
);

/** Where a letter stands in a word, or what it may be: "a q before u", "u can be long". */
const isPlacedLetter = ({ before, after, afterThat }: Surrounding): boolean =>
	/^(?:before|after|with|than|without)$/.test(before) ||
	/^(?:can|may) be$/.test(`${after} ${afterThat}`);

/** A letter where the text does not say that letters are its subject: "has u twice", "is it t or u?" */
const isNamedLetter = ({ before, beforeThat, after, afterThat }: Surrounding): boolean =>
	before === "no" ||
	(after === "or" && sounds.has(afterThat)) ||
	(/^(?:has|with|is)$/.test(before) &&
		/^(?:|twice|in it|in its)$/.test(`${after} ${after === "in" ? afterThat : ""}`.trim())) ||
	(/^(?:or|then|and)$/.test(before) && beforeThat.length === 1 && !/[aiucr]/.test(beforeThat));

/** "ee igh oa oo u", "u r h b": the sounds of a week. */
const isAmongSounds = ({ before, after, afterThat, isAboutLetters }: Surrounding): boolean =>
	(isAboutLetters && before.length === 1 && after.length === 1) ||
	(sounds.has(before) && after.length < 4) ||
	(/^[^au\d]$/.test(after) && /^[^aiu\d]$/.test(afterThat));
const sounds = wordSet(
	"ee igh oa oo ai ow oi ar ir er aw au ay ea ie ue ew ou air ear ure ng ck ch sh th qu",
);

/** "Miss U all", but not Miss U from the trust. */
const missed = wordSet("all already lots loads so guys too");

/** "are u as excited as we are", though letters are as well this or that. */
const asksYou = wordSet("are r do did can will would could have if");
const isAsked = (at: Surrounding): boolean =>
	isSmall(at) && asksYou.has(at.before) && !at.isAboutLetters && !at.isListed;

function isYou(at: Surrounding): boolean {
	if (isAsked(at) && at.after !== "") return true;
	if (isLetterHere(at) || isAlone(at) || isTitled(at) || (at.after === "is" && at.before === ""))
		return false;
	if (isNamedLetter(at) || isAmongSounds(at) || (at.isAboutLetters && isPlacedLetter(at)))
		return false;
	if (!isSmall(at)) {
		if (at.before === "miss" && at.isAfterCapital) return missed.has(at.after);
		if (beforeCapitalYou.has(at.before)) return true;
		if (beforeYou.has(at.before) && afterYou.has(at.after)) return true;
		return at.startsSentence && (afterYou.has(at.after) || (at.hasCompany && at.after.length > 2));
	}
	if (beforeYou.has(at.before) || afterYou.has(at.after)) return true;
	return !at.isAboutLetters && !at.isAboutNumbers;
}

/** "Ur crumble is safe", but not "Ur ziggurat was tall". */
const isOfYours = ({ after, afterThat }: Surrounding): boolean =>
	/^(?:is|are|r|will|has|have|can)$/.test(afterThat) &&
	!/^(?:and|was|is|in|lay|or|the|ziggurat|temple|city|kings?|people|tombs?)$/.test(after);

function isYour(at: Surrounding): boolean {
	if (at.after === "turn" && /^(?:next|now|to)?$/.test(at.afterThat))
		return isSmall(at) && !at.isListed && !at.isAboutLetters;
	if (isLetterHere(at) || at.after === "" || isChoice(at)) return false;
	// "found ur in turn and burn"
	if (at.after === "in" && at.afterThat.includes("ur")) return false;
	if (afterYour.has(at.after) || afterYouAre.has(at.after)) return isSmall(at) || at.startsSentence;
	if (at.startsSentence && !at.isAboutLetters && isOfYours(at)) return true;
	return isSmall(at) && !at.isAboutLetters && (!at.isBeforeName || at.hasCompany);
}

/** "er, ir or ur in bird?" */
const isChoice = ({ before, beforeThat }: Surrounding): boolean =>
	before === "or" && beforeThat.length === 2 && !/^(?:us|me|we|my|no|he|it)$/.test(beforeThat);

const leadingOn = wordSet("coming still in on at both such");
const said = wordSet(
	"ok okay fab ace great gr8 good gd well safe happy proud awesome super brilliant fantastic lovely kind brave cool stars superstars heroes legends",
);

/** "hope ur ok", but "ur good work": what is said of somebody closes the clause. */
const isYouAre = ({ after, afterThat }: Surrounding): boolean =>
	afterYouAre.has(after) ||
	`${after} ${afterThat}` === "top of" ||
	leadingOn.has(after) ||
	(said.has(after) && (afterThat === "" || clauseStart.has(afterThat)));

/** The letters that are said like "you" and "your". */
export const youForms: readonly (readonly [string, FramedForm])[] = [
	["u", { full: "you", isMeant: isYou }],
	[
		"ur",
		{
			full: "your",
			alternative: { full: "you're", isLikelier: isYouAre },
			isMeant: isYour,
		},
	],
];
