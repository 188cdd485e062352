import { lookAt } from "../text/look-at";
import { matchNumbers } from "./match-numbers";
import type { PersonalDetail } from "./personal-detail";

const accountCue =
	/\b(?:sort ?code|account(?! for)|acc(?:t)?\.?(?: no)?|a\/c|bank(?! (?:on|holiday))|iban|bacs)\b/i;
const cardCue = /\b(?:(?:bank|debit|credit|payment) card|card (?:no|number|details))\b/i;
const sortCode = /(?<![\d£.:/-])\d{2}([ -]?)\d{2}\1\d{2}(?![\d:/]|-\d)/g;
const accountNumber = /(?<![\d£.:/-])\d{8}(?![\d:/-])/g;
const iban = /\bGB\d{2} ?[A-Z]{4}(?: ?\d){14}\b/g;
const cardNumber = /(?<![\d£.:/-])\d{4}([ -]?)\d{4}\1\d{4}\1\d{1,7}(?![\d/-])/g;
const passportNumber =
	/(?<=\bpassport (?:no\.?|number|num)?:? ?(?:is |was )?)(?:[A-Z]{0,2}\d{7,9})(?!\d)/gi;

/** Bank accounts, payment cards and passports. Digits of the right length count only where the text speaks of an account. */
export function findAccounts(text: string): PersonalDetail[] {
	if (lookAt(text).figures < 6) return [];
	const accounts = [sortCode, accountNumber].flatMap((shape) =>
		matchNumbers(text, shape, "account"),
	);
	return [
		...matchNumbers(text, cardNumber, "card", (found) => isCardNumber(found) || cardCue.test(text)),
		...matchNumbers(text, iban, "account"),
		...(accounts.length > 0 && accountCue.test(text) ? accounts : []),
		...matchNumbers(text, passportNumber, "passport"),
	];
}

/** The check digit that ISO/IEC 7812 asks of payment cards, 13 to 19 digits long. */
function isCardNumber(found: string): boolean {
	const digits = Array.from(found.replace(/\D/g, ""), Number).reverse();
	const sum = digits.reduce((so, digit, at) => {
		const counted = at % 2 === 1 ? digit * 2 : digit;
		return so + (counted > 9 ? counted - 9 : counted);
	}, 0);
	return digits.length >= 15 && sum % 10 === 0;
}
