import { lookAt } from "../text/look-at";
import { sentenceAround } from "../text/sentence-around";
import { createMark } from "../text/word-marks";
import { isOfNobodyHere } from "./is-of-nobody-here";
import { matchNear, type PersonalDetail } from "./personal-detail";

/** The words that tell of circumstances. */
export const circumstanceMarks = createMark(
	`hospital intensive chemo chemotherapy radiotherapy leukaemia cancer tumour operation surgery transplant diagnosed
	diagnosis seizure seizures epilepsy epileptic diabetes diabetic insulin epipen inhaler allergy allergies allergic asthma
	stroke dialysis depression anxiety stress breakdown miscarriage rehab antidepressants signed foster fostered care looked
	adopted social refuge prison jail arrested divorce divorcing divorced split splitting separated separating custody
	moved moving lost died passed homeless hostel evicted asylum abuse`,
);

const illness =
	"(?:in|out of|into|to|at|from) (?:the )?(?:children['’]s )?(?:hospital|intensive care)|(?:heart|brain|spinal|emergency|big|major|serious|his|her|their|an) (?:operation|surgery)|seizures?";
const anyonesIllness =
	"chemo(?:therapy)?|radiotherapy|leuka?emia|cancer|(?:brain )?tumour|transplant|dialysis|diagnosed with [a-z]+|(?:[a-z]+ )?diagnosis|diabet(?:es|ic)|insulin|epilep(?:sy|tic)|asthma attack|(?:had|after|since) (?:a|her|his) stroke|breakdown|miscarriage|rehab|antidepressants|(?:signed|been|is|was|are|off work|off sick|off) (?:off )?(?:with|for|by) (?:depression|anxiety|stress)|(?:her|his|their|with) (?:depression|anxiety)|in hospital (?:with|after|having|for|recovering)|rushed (?:in)?to hospital";
const allergy =
	"(?:nut|peanut|egg|milk|dairy|wheat|fish|food|severe|serious|life-threatening) allerg(?:y|ies)|allergic to|epipens?";
const care =
	"foster(?:ed| care| carers?| famil(?:y|ies)| home| parents| mum| dad)|looked[ -]after|taken into care|in care|social (?:worker|services)|(?:been|being|was|were|newly|is|are|just) adopted|adopted (?:from|by|at|as a|last|this|two|three|when)";
const parent = "(?:mum|mam|mummy|mother|dad|daddy|father|parents?)";
const family = `${parent}(?: and ${parent})? (?:is|are|has|have|was|were|got|getting|went)?(?: ?(?:been|just|recently|both|now|sadly|back))* ?(?:in prison|in jail|to prison|to jail|prison|jail|arrested|divorc(?:ed|ing)|split(?:ting)?(?: up)?|separat(?:ed|ing)|died|passed away)|lost (?:his|her|their) ${parent}|(?:his|her|their) parents['’] (?:divorce|separation|split)|custody|women['’]s refuge`;
const shelter =
	"(?:been|being|were|was|is|are|made|currently|now) (?:homeless|evicted)|in (?:a|the) (?:homeless )?(?:hostel|refuge)|seeking asylum|asylum seekers?|domestic abuse";
const newHome =
	"(?:moved|moving) (?:in|into|to)(?: to)?(?: [a-z]+){0,3} (?:above|over|opposite|next (?:door )?to|behind|beside|near|on|at|in) (?:the )?[\\p{L}]+(?: \\p{L}+)?";
const circumstance = new RegExp(
	`\\b(?:${illness}|${anyonesIllness}|${allergy}|${care}|${family}|${shelter}|${newHome})\\b`,
	"giu",
);
const ofAnyone = new RegExp(`^(?:${anyonesIllness})$`, "iu");

/** One child, or the few of one family. */
const child =
	/\b(?:girl|boys?|lad|lass|kid|twins|brothers?|sisters?|siblings|pupil|child|classmate|starter|face|little one|family|one of our|(?:she|he)(?:['’]s| is| was) (?:only|just))\b/i;
const group =
	/(?<![\w#])(?:(?:Class|Years?|Form) (?:\d|[A-Z]\p{L}*)|Reception|Nursery|\d[A-Z]{1,2}|R(?!E)[A-Z]|[A-Z]{1,2}\d)\b/u;
/** One grown-up of the school, by office or by name. */
const colleague =
	/\b(?:(?:[Oo]ur|[Mm]y|[Tt]he) (?:[a-z]+ ){0,3}(?:cook|caretaker|teacher|headteacher|head|deputy|TA|assistant|secretary|receptionist|cleaner|supervisor|lollipop (?:man|lady)|governor|SENCO|business manager|colleague)|(?:Mr|Mrs|Miss|Ms) \p{Lu})/u;

const near = { marks: circumstanceMarks, reach: 160 } as const;

/** Illness, care, trouble and new homes of children who are one or two of a class, and what ails one colleague. */
export function findCircumstances(text: string): PersonalDetail[] {
	if ((lookAt(text).marks & circumstanceMarks) === 0) return [];
	return matchNear(text, near, circumstance, "circumstance", (found, start) => {
		const sentence = sentenceOf(text, start, start + found.length);
		const isOfOne =
			(child.test(sentence) && group.test(sentence)) ||
			(ofAnyone.test(found) && colleague.test(sentence));
		return isOfOne && !isOfNobodyHere(sentence);
	}).map((detail) => ({ ...detail, isDoubtful: true }));
}

/** A longer sentence is cut: a text without a full stop is not read again from each of its words. */
const reach = 200;

function sentenceOf(text: string, start: number, end: number): string {
	const from = Math.max(0, start - reach);
	const near = text.slice(from, end + reach);
	const sentence = sentenceAround(near, { start: start - from, end: end - from });
	return near.slice(sentence.start, sentence.end);
}
