import { lookAt } from "../text/look-at";
import { sentenceAround } from "../text/sentence-around";
import { createMark } from "../text/word-marks";
import { matchNear, type PersonalDetail } from "./personal-detail";

/** The words that tell of circumstances. */
export const circumstanceMarks = createMark(
	"hospital intensive chemo chemotherapy radiotherapy leukaemia cancer tumour operation surgery transplant diagnosed seizures foster fostered care looked adopted social refuge prison jail arrested divorcing divorced moved moving",
);

const illness =
	"(?:in|out of|into|to|at) (?:the )?(?:children['’]s )?(?:hospital|intensive care)|chemo(?:therapy)?|radiotherapy|leuka?emia|cancer|(?:brain )?tumour|(?:(?:heart|brain|spinal|emergency|big|major|serious|his|her|an) )(?:operation|surgery)|transplant|diagnosed with [a-z]+|seizures";
const care =
	"foster(?:ed| care| carers?| famil(?:y|ies)| home| parents| mum| dad)|looked[ -]after|taken into care|in care|social (?:worker|services)|(?:been|being|was|were|newly) adopted";
const family =
	"(?:mum|mam|mother|dad|father|parents?) (?:is|are|has been|have been|was|were|got|getting|went)(?: [a-z]+){0,2} (?:in prison|in jail|to prison|to jail|prison|jail|arrested|divorc(?:ed|ing))|women['’]s refuge";
const newHome =
	"(?:moved|moving) (?:in|into|to)(?: to)?(?: [a-z]+){0,3} (?:above|over|opposite|next (?:door )?to|behind|beside|near|on|at|in) (?:the )?[\\p{L}]+(?: \\p{L}+)?";
const circumstance = new RegExp(`\\b(?:${illness}|${care}|${family}|${newHome})\\b`, "giu");

/** One child, or the few of one family. */
const child =
	/\b(?:girl|boys?|lad|lass|twins|brothers?|sisters?|siblings|pupil|child|classmate|starter|face|little one|family|one of our)\b/i;
const group =
	/(?<![\w#])(?:(?:Class|Year|Form) (?:\d|[A-Z]\p{L}*)|Reception|Nursery|\d[A-Z]{1,2}|R(?!E)[A-Z]|[A-Z]{1,2}\d)\b/u;
/** A story, a toy, a charity or a lesson has such children as well. */
const noneOfOurs =
	/£|\b(?:books?|stor(?:y|ies)|novel|reader|character|author|film|poem|play|read|reading|wrote|writing|learn\w*|history|teddy|bears?|toys?|ducklings?|chicks?|hens?|lambs?|hedgehogs?|birds?|rabbits?|hamsters?|guinea|raised|raising|charity|fundrais\w*|donat\w*|cards?|sang|sing|singing|visited|visit|role|classroom|room|desks?|pets?)\b/i;

const near = { marks: circumstanceMarks, reach: 160 } as const;

/** Illness, care, trouble and new homes of children who are one or two of a class. */
export function findCircumstances(text: string): PersonalDetail[] {
	if ((lookAt(text).marks & circumstanceMarks) === 0) return [];
	return matchNear(text, near, circumstance, "circumstance", (found, start) => {
		const sentence = sentenceOf(text, start, start + found.length);
		return child.test(sentence) && group.test(sentence) && !noneOfOurs.test(sentence);
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
