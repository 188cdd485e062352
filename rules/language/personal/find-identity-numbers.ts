import { lookAt } from "../text/look-at";
import { signs } from "../text/sign-kinds";
import { matchNumbers } from "./match-numbers";
import { matchDetails, type PersonalDetail } from "./personal-detail";

const pupilNumber = /\b[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]\b/gi;
const healthNumber = /(?<![\d+£.-])[1-9]\d{2}[ -]?\d{3}[ -]?\d{4}(?![\d-])/g;
const insuranceNumber = /\b[A-CEGHJ-TW-Z][A-CEGHJ-NP-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g;
const carPlate =
	/\b[A-HJ-PR-Y][A-HJ-PR-Y](?:0[1-9]|[12]\d|3[01]|5[1-9]|[67]\d|8[01]) ?[A-HJ-PR-Z]{3}\b/g;
const ofCars =
	/\b(?:cars?|vans?|vehicle|reg(?:istration)?|(?:number ?)?plates?|park(?:ed|ing)?|drivers?|lights|owner)\b/i;
const checkLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";

/** Unique pupil numbers, NHS and National Insurance numbers, car plates: each where figures enough stand. */
export function findIdentityNumbers(text: string): PersonalDetail[] {
	const { figures, signs: held } = lookAt(text);
	const hasCapitals = (held & signs.capitals) !== 0;
	return [
		...(figures > 10 ? findPupilNumbers(text) : []),
		...(figures > 9 ? findHealthNumbers(text) : []),
		...(figures > 5 ? matchNumbers(text, insuranceNumber, "insuranceNumber") : []),
		...(figures > 1 && hasCapitals ? findCarPlates(text) : []),
	];
}

const findPupilNumbers = (text: string): PersonalDetail[] =>
	matchNumbers(
		text,
		pupilNumber,
		"pupilNumber",
		(found, start) => isPupilNumber(found.toUpperCase()) || isSaid(text, start, /\bUPN\b/i),
	);

const findHealthNumbers = (text: string): PersonalDetail[] =>
	matchNumbers(
		text,
		healthNumber,
		"healthNumber",
		(found, start) =>
			isHealthNumber(found) && (/[ -]/.test(found) || isSaid(text, start, /\bNHS\b/i)),
	);

const findCarPlates = (text: string): PersonalDetail[] =>
	matchDetails(text, carPlate, "carPlate").map((detail) => ({
		...detail,
		isDoubtful: !ofCars.test(text),
	}));

const isSaid = (text: string, start: number, name: RegExp): boolean =>
	name.test(text.slice(Math.max(0, start - 24), start));

/** The first letter is the sum of position × digit, positions 2 to 13, modulo 23 (Department for Education). */
function isPupilNumber(found: string): boolean {
	const sum = Array.from(found.slice(1)).reduce((so, sign, at) => {
		const value = /\d/.test(sign) ? Number(sign) : checkLetters.indexOf(sign);
		return so + (at + 2) * value;
	}, 0);
	return checkLetters.charAt(sum % 23) === found.charAt(0);
}

/** The tenth digit is 11 less the weighted sum of the others, modulo 11 (NHS Data Dictionary). */
function isHealthNumber(found: string): boolean {
	const digits = Array.from(found.replace(/\D/g, ""), Number);
	const sum = digits.slice(0, 9).reduce((so, digit, at) => so + digit * (10 - at), 0);
	return (11 - (sum % 11)) % 11 === digits[9];
}
