import type { TextRange } from "../../domain/text-range";
import { sentenceAround } from "../text/sentence-around";

const years =
	/\b(?:in|of|since|from|until|by|during|born|year|spring|summer|autumn|winter|[A-Z][a-z]{2,8}) (?:the )?((?:1\d|20)\d\d)(?!\d|[.,]\d| ?(?:m|km|kg|g|ml|pm|steps|points|miles|people|children)\b)|\(((?:1\d|20)\d\d)\b/g;
/** Whoever was a child so many years ago is at school no more. */
const schoolDays = 19;

/** True when the sentence names a year in which no pupil of today was born: "aged 6, in 1960". */
export function isToldOfThePast(text: string, range: TextRange, today: string): boolean {
	const { start, end } = sentenceAround(text, range);
	const latest = Number(today.slice(0, 4)) - schoolDays;
	return Array.from(text.slice(start, end).matchAll(years)).some(
		([, plain, bracketed]) => Number(plain ?? bracketed) <= latest,
	);
}
