import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { stretchesWith } from "../text/dotted-stretches";
import { lookAt } from "../text/look-at";
import { signs } from "../text/sign-kinds";
import { matchNumbers } from "./match-numbers";
import { matchWithin, type PersonalDetail } from "./personal-detail";

const british =
	/(?<![\w.£$€#+/:-])(?:(?:\+|00)44[ .-]?(?:\(0\))?|\(?0)[127][\d ().-]{7,14}\d(?![\w%]|[.:/-]\d)/g;
const foreign = /(?<![\w+])\+(?!44)\d[\d ().-]{6,17}\d(?!\w)/g;
/** A local number makes sense only after its verb: "ring 960100". */
const local =
	/(?=\d{3} ?\d{3})(?<=\b(?:call|ring|phone|tel|telephone|text|whatsapp|mobile|mob)(?: (?:us|me|her|him|mum|dad|the office|on|at))*:? )\d{3} ?\d{3}(?![\d \-]*\d)/gi;
const clockTimes = /\b\d{1,2}\.\d{2}\b(?! ?\d{3})/;
const email = /(?<![\w.%+'-])[\w.%+'-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{2,63}){1,4}/gi;

/** "The office is always happy to hear from you on": what is said of the office leads to its own number. */
const office =
	/\b(?:school|our|the|main|front) (?:office|reception)(?! (?:class|teacher|child|mum|dad|parent))(?:['’]s)?(?<said>(?:(?!\d{3})[^.!?;@\n]){0,80})$/i;
const ofSomebody =
	/\b(?:mum|dad|mother|father|parents?|gran|nan|his|her|their|my|home|mobile|private|personal|direct|or|and (?:ask|ring|call)|Mrs?|Miss|Ms)\b/i;

/** Telephone numbers and e-mail addresses. Freephone and charge numbers (08, 03, 09) reach bodies, not persons. */
export function findContacts(text: string): PersonalDetail[] {
	const { figures, signs: held } = lookAt(text);
	return [
		...(figures > 5 ? findPhones(text) : []),
		...((held & signs.at) !== 0 ? findEmails(text) : []),
	];
}

function findPhones(text: string): PersonalDetail[] {
	return [
		...matchNumbers(
			text,
			british,
			"phone",
			(found, start) => isBritishNumber(found) && !isOfOffice(text, found, start),
		),
		...(text.includes("+") ? matchNumbers(text, foreign, "phone", isForeignNumber) : []),
		...matchNumbers(text, local, "phone"),
	];
}

const findEmails = (text: string): PersonalDetail[] =>
	matchWithin(text, stretchesWith(text, "@"), email, "email");

/** Length by Ofcom's plan; the library calls its drama numbers invalid, and they are still numbers. */
function isBritishNumber(found: string): boolean {
	if (clockTimes.test(found)) return false;
	return /^(?:1\d{8,9}|[27]\d{9})$/.test(nationalNumber(found));
}

/** The school's own line, named as such, is meant to be public; no school's line is a mobile's. */
function isOfOffice(text: string, found: string, start: number): boolean {
	const said = office.exec(text.slice(Math.max(0, start - 120), start))?.groups?.["said"];
	return said !== undefined && !ofSomebody.test(said) && /^[12]/.test(nationalNumber(found));
}

function isForeignNumber(found: string): boolean {
	return parsePhoneNumberFromString(found)?.isValid() ?? false;
}

/** The digits of a number as dialled after 0 or +44. */
export function nationalNumber(written: string): string {
	return written
		.replace(/\D/g, "")
		.replace(/^(?:00)?44(?=0?[1-9]\d{8,9}$)/, "")
		.replace(/^0/, "");
}
