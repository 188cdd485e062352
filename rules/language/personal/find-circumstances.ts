import type { People } from "../../domain/people";
import type { TextRange } from "../../domain/text-range";
import { lookAt } from "../text/look-at";
import { sentenceAround } from "../text/sentence-around";
import { stretchesAround } from "../text/stretches-around";
import { createMark } from "../text/word-marks";
import { isOfNobodyHere } from "./is-of-nobody-here";
import { isSaidOfName, isToldOfOne } from "./is-told-of-one";
import { matchWithin, type PersonalDetail } from "./personal-detail";
import type { PrivateFact } from "./private-fact";
import { privateFacts } from "./private-facts";

const factsOf = new Map<string, readonly PrivateFact[]>();
for (const fact of privateFacts) {
	for (const head of fact.heads) factsOf.set(head, [...(factsOf.get(head) ?? []), fact]);
}

/** The words that tell of circumstances. */
export const circumstanceMarks = createMark([...factsOf.keys()].join(" "));

/** Health, care, family, money and trouble of one child, one family or one colleague. */
export function findCircumstances(text: string, people: Pick<People, "namesIn">): PersonalDetail[] {
	const { marks, marked } = lookAt(text);
	if ((marks & circumstanceMarks) === 0) return [];
	const isOfPupil = (sentence: TextRange) =>
		people.namesIn(text).some(({ range }) => meets(range, sentence));
	const found: PersonalDetail[] = [];
	for (const word of marked) {
		if ((word.marks & circumstanceMarks) === 0) continue;
		for (const fact of factsOf.get(text.slice(word.start, word.end).toLowerCase()) ?? []) {
			found.push(...factsBeside(text, word, fact, isOfPupil));
		}
	}
	return found;
}

function factsBeside(
	text: string,
	{ start: head }: TextRange,
	{ pattern, standsIn }: PrivateFact,
	isOfPupil: (sentence: TextRange) => boolean,
): PersonalDetail[] {
	const beside = stretchesAround(text, [head], reach);
	const isOfSomebody = (found: string, start: number) => {
		const range = sentenceOf(text, start, start + found.length);
		const sentence = withSubject(text, range);
		if (standsIn?.(sentence) === false) return false;
		if (isSaidOfName(sentence, text.slice(range.start, start))) return true;
		if (isOfNobodyHere(sentence)) return false;
		return isToldOfOne(sentence, found) || isOfPupil(range);
	};
	return matchWithin(text, beside, pattern, "circumstance", isOfSomebody).map((detail) => ({
		...detail,
		isDoubtful: true,
	}));
}

/** A sentence, and the one before where it goes on about him or her: "Mr Bell is leaving. He has been ill." */
function withSubject(text: string, { start, end }: TextRange): string {
	const sentence = text.slice(start, end);
	if (start < 2 || !/^(?:s?he|they|his|her|their)\b/i.test(sentence)) return sentence;
	const before = sentenceOf(text, start - 2, start - 1);
	return text.slice(before.start, end);
}

const meets = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;

/** So far from its head a fact begins or ends. */
const reach = 100;
/** A longer sentence is cut: a text without a full stop is not read again from each of its words. */
const longest = 200;

function sentenceOf(text: string, start: number, end: number): TextRange {
	const from = Math.max(0, start - longest);
	const near = text.slice(from, end + longest);
	const sentence = sentenceAround(near, { start: start - from, end: end - from });
	return { start: from + sentence.start, end: from + sentence.end };
}
