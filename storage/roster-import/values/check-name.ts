import { limits } from "../files/limits";

/** Why a text cannot be a name, or null. Never quotes it. */
export function faultOfName(text: string): string | null {
	if (text.length > limits.nameLength) return "a name of more than 100 characters";
	if (/[\u202A-\u202E\u2066-\u2069]/.test(text))
		return "a name with signs that reverse the direction of writing";
	// White space at a name's ends or inside is mended; anything else below the space is no writing.
	if (/[\p{Cc}\u2028\u2029]/u.test(text.replace(/[\t\n\r]/g, " ")))
		return "a name with control characters";
	if (isFormula(text)) return "a name that begins like a formula (= + - @)";
	return null;
}

/** True for a text that a spreadsheet would reckon out; a dash alone says that there is none. */
export function isFormula(text: string): boolean {
	return /^\s*[=+\-@]\s*[^\s-]/.test(text.normalize("NFKC"));
}
