import type { People } from "../../domain/people";
import type { TextRange } from "../../domain/text-range";
import { lookAt } from "../text/look-at";
import { sentenceAround } from "../text/sentence-around";
import { createMark } from "../text/word-marks";
import { isOfNobodyHere } from "./is-of-nobody-here";
import { isToldOfOne, saysClass } from "./is-told-of-one";
import { matchNear, type Near, type PersonalDetail } from "./personal-detail";
import { newHome, privateFact } from "./private-facts";

/** The words that tell of circumstances. */
export const circumstanceMarks = createMark(
	`hospital hospice intensive camhs ormond adhd autism autistic aspergers dyslexia dyslexic dyspraxia dyspraxic
	dyscalculia syndrome tourettes palsy fibrosis dystrophy bifida sickle crohns crohn colitis coeliac eczema
	epilepsy epileptic diabetes diabetic asthma asthmatic arthritis leukaemia leukemia cancer tumour ptsd ocd
	bipolar anorexia anorexic bulimia bulimic eating harm harming harmed mutism stammer stutter hiv hepatitis
	pneumonia meningitis sepsis dementia menopause scoliosis needs terminally diagnosis diagnosed seizure seizures
	stroke miscarriage miscarriages stillbirth stillborn overdose chemo chemotherapy radiotherapy transplant
	dialysis insulin panic breakdown antidepressants biopsy concussion hysterectomy ivf op operation surgery
	replacement bypass kidney depression anxiety nerves stress burnout health wet soiled lice nits scabies impetigo
	ringworm threadworm threadworms hearing cochlear wheelchair tube catheter stoma prosthetic medication meds
	medicine medicines tablets inhaler pills nebuliser epipen epipens allergy allergies allergic foster fostered
	care looked social adopted protection safeguarding domestic fled violent refuge ehcp ehcps ehc sen send
	statemented therapy therapist physio physiotherapy counselling counsellor psych psychologist behind excluded
	exclusion expelled managed truant truancy truanting arrested sentenced bail probation tag restraining
	injunction court custody stabbed assaulted convicted police alcoholic addiction problem prison jail divorce
	divorcing divorced separated separating separation split splitting died passed heaven walked moved moving left
	lost redundant unemployed dying nights cleans deported live lives bereaved bereavement widow widowed widower
	meals fsm pupil premium benefits credit bank banks foodbank foodbanks afford evicted eviction homeless bailiffs
	fire temporary living staying owes owe asylum refugee refugees leave deport deportation syrian afghan ukrainian
	iraqi kurdish eritrean sudanese somali roma gypsy traveller muslim jewish hindu sikh pregnant expecting trans
	transgender transitioning binary out gay lesbian suspended sacked dismissed disciplinary warning misconduct
	capability signed sick hostel rehab doesn difficulty difficulties disability disabilities`,
);

const nearFact = { marks: circumstanceMarks, reach: 80 } as const;
const nearHome = { marks: createMark("moved moving"), reach: 120 } as const;

/** Health, care, family, money and trouble of one child, one family or one colleague. */
export function findCircumstances(text: string, people: Pick<People, "namesIn">): PersonalDetail[] {
	if ((lookAt(text).marks & circumstanceMarks) === 0) return [];
	const isOfPupil = (sentence: TextRange) =>
		people.namesIn(text).some(({ range }) => meets(range, sentence));
	const factsOf = (pattern: RegExp, near: Near, mayBe: (sentence: string) => boolean) =>
		matchNear(text, near, pattern, "circumstance", (found, start) => {
			const range = sentenceOf(text, start, start + found.length);
			const sentence = text.slice(range.start, range.end);
			if (!mayBe(sentence) || isOfNobodyHere(sentence)) return false;
			return isToldOfOne(sentence, found) || isOfPupil(range);
		});
	return [
		...factsOf(privateFact, nearFact, () => true),
		...factsOf(newHome, nearHome, saysClass),
	].map((detail) => ({ ...detail, isDoubtful: true }));
}

const meets = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;

/** A longer sentence is cut: a text without a full stop is not read again from each of its words. */
const reach = 200;

function sentenceOf(text: string, start: number, end: number): TextRange {
	const from = Math.max(0, start - reach);
	const near = text.slice(from, end + reach);
	const sentence = sentenceAround(near, { start: start - from, end: end - from });
	return { start: from + sentence.start, end: from + sentence.end };
}
