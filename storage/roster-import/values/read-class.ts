import { limits } from "../files/limits";
import { readSchoolYear } from "./school-year";

const session = /^(mon|tues?|wednes|weds?|thurs?|fri|satur|sun)(day)?s?\b|^(am|pm)\b/i;

/** The registration class of a cell: systems also write the year and the weekly sessions into it. */
export function readClass(text: string): string {
	const clean = plainText(text);
	const parts = /[:,;]| and /i.test(clean)
		? clean.split(/\s*[,;]\s*|\s+and\s+/i).flatMap(withoutLabels)
		: [clean];
	const [first = ""] = parts.filter((part) => !/^y(ea)?r ?\w{1,2}$/i.test(part));
	return isNone(first || clean) ? "" : keepWhole(clean, first || clean);
}

// "Year 6: 6 Rauf" names the class after the colon, "N Butterworth: Monday Am" before it.
function withoutLabels(part: string): string[] {
	const [before = "", after = ""] = part.split(/\s*:\s*/, 2);
	if (after === "") return [before].filter(Boolean);
	return [session.test(after) ? before : readSchoolYear(before) ? after : after || before].filter(
		Boolean,
	);
}

// "Oak and Ash" is one class; only parts that name a year or repeat each other are noise.
function keepWhole(clean: string, first: string): string {
	const isNoisy =
		/[:,;]/.test(clean) ||
		clean.split(/\s+and\s+/i).some((part) => readSchoolYear(part) && /y/i.test(part));
	return (isNoisy ? first : clean).slice(0, limits.nameLength);
}

/** A text without invisible signs, its white space made single. */
export function plainText(text: string): string {
	// Nearly every cell: plain words with single blanks.
	if (/^[!-~]+(?: [!-~]+)*$/.test(text)) return text;
	return text
		.normalize("NFC")
		.replace(/[\p{Cc}\p{Cf}\s]+/gu, (signs) => (/\s/.test(signs) ? " " : ""))
		.trim();
}

/** True for what people write into a cell that holds nothing. */
export function isNone(text: string): boolean {
	return /^([-–—.]+|n\/a|none|null|nil|#n\/a|#\w+[!?])$/i.test(text.trim());
}
