import type { Surrounding } from "./surrounding";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const clauseStart = set(
	`i we you u they he she it this that there the a an our ur my your his her their its it's i'm we're you're
	they're he's she's that's there's of everyone all some every`,
);
const letterNouns = set(
	`letter letters sound sounds grapheme graphemes digraph digraphs trigraph phoneme vowel prefix suffix
	spelling spellings`,
);
const saidOfLetters = set(
	`split short long learn learnt learned learning practise practised practising pronounce write writing
	wrote say saying called the an a`,
);
const afterLetters = set("as makes say says pattern family shape shaped bend turn word words");
const beforeYou = set(
	`c see cu r are thank thanks love luv hope if when did do does can will could would have how what where
	why that miss wish tell show give let help remind bring hear know think all everyone because cos than
	so until till after while whatever whenever wot`,
);
const beforeCapitalYou = set("c see thank love luv r are miss");
const afterYou = set(
	`r are can will have need want enjoyed enjoy all guys lot did do were know could would should might may
	must think liked like loved love again soon later l8r there tomorrow today tonight tmrw 2moro too had
	got get make missed came come bring wish see saw remember forget rock rocks won't don't can't didn't aren't wouldn't`,
);
const afterYour = set(
	`child children child's children's kids kid little son daughter family families homework help support
	bags coats books kit teacher all so gonna going welcome not amazing lovely brilliant fantastic`,
);
export const beforeAre = set(
	"u we they you how who what where why when there here these those kids children all",
);
const labelled = set(
	`class group room grid square squares seat page level set team coordinate coordinates box junction cell
	row table block size year yr y bus route postcode stage ks unit chapter number no question task
	phase week day lesson term score step door key part top in`,
);
const sheets = set(
	"paper card envelope envelopes sheet sheets size class pupils children motorway bolts",
);
const grateful = set(
	"thanks thank thx thankyou ready waiting wait w8 looking time cheers ta perfect",
);
const days = set(
	"today 2day tomorrow 2moro tmrw tonight 2nite monday tuesday wednesday thursday friday",
);
const wishing = set(
	"going want wants wanted nice able lovely great good love loved hope hoping ready",
);
const moving = set("going go goes off back welcome thanks over much out");
const verbs = set(
	"see c be go come do get say hear meet help make know thank share say let join read learn",
);
export const whom = set(
	"u you ur your our my us me him her them everyone everybody the all this that it",
);
export const modals = set(
	"to 2 will can must might gonna would wud should shud could not let dont don't cant can't wont won't",
);
const code = /^(?![wlmh]8$|b4$|[24]u$)(?:\p{L}\d{1,2}|\d{1,2}\p{L})$/u;

export const isLetterHere = ({ before, after, isListed }: Surrounding): boolean =>
	isListed ||
	letterNouns.has(before) ||
	saidOfLetters.has(before) ||
	letterNouns.has(after) ||
	afterLetters.has(after);

export const isSmall = ({ letters }: Surrounding): boolean => letters === "small";
export const isAlone = ({ before, after }: Surrounding): boolean => before === "" && after === "";

export function isLabel({ before, beforeThat, after }: Surrounding): boolean {
	return (
		labelled.has(before) ||
		sheets.has(after) ||
		code.test(before) ||
		code.test(after) ||
		(/^(?:to|and|or)$/.test(before) && code.test(beforeThat))
	);
}

export function isYou(at: Surrounding): boolean {
	if (isLetterHere(at) || isAlone(at)) return false;
	if (!isSmall(at)) {
		return beforeCapitalYou.has(at.before) || (at.startsSentence && afterYou.has(at.after));
	}
	if (beforeYou.has(at.before) || afterYou.has(at.after)) return true;
	return !at.isAboutLetters && !at.isAboutNumbers;
}

export function isYour(at: Surrounding): boolean {
	if (isLetterHere(at) || at.after === "") return false;
	if (afterYour.has(at.after)) return isSmall(at) || at.startsSentence;
	return isSmall(at) && !at.isAboutLetters && !at.isBeforeName;
}

const afterYouAre = set("all so gonna going doing not always very really the a an amazing welcome");
export const isYouAre = ({ after }: Surrounding): boolean => afterYouAre.has(after);

export function isFor(at: Surrounding): boolean {
	const { before, beforeThat, after, hasCompany } = at;
	if (before === "" || after === "" || isLabel(at)) return false;
	const leadsOn = whom.has(after) || days.has(after) || after.endsWith("ing") || at.isBeforeName;
	const isThanks = grateful.has(before) || (beforeThat === "thank" && /^(?:you|u)$/.test(before));
	return leadsOn && (isThanks || (hasCompany && !/^\d/.test(before)));
}

export function isTo(at: Surrounding): boolean {
	const { before, after, hasCompany } = at;
	if (before === "" || after === "" || isLabel(at)) return false;
	return (
		(verbs.has(after) && (hasCompany || wishing.has(before))) ||
		(whom.has(after) && (hasCompany || moving.has(before)))
	);
}

export const isCodeLike = (at: Surrounding): boolean => isSmall(at) && !isLabel(at);
export const isSpoken = (at: Surrounding): boolean =>
	isSmall(at) && !at.isAboutLetters && !isLetterHere({ ...at, before: "" });
