import type { TextSubject } from "./surrounding-of";

const hasSpaces = /^[ \t\u00a0]+$/;
const ends = /[.!?…\n]|\p{Extended_Pictographic}/u;
const binding = /[-–/\\_=+*<>|~^&£$€%'"’”\d]/;
/** Words after which an x is a letter, an unknown or the name of this site. */
const notAfter =
	/^(?:letters?|for|of|find|to|on|is|the|via|from|at|an?|called|sounds?|by|and|or|times|twice|value|with|write|as)$/;

const labelled = /^(?:class|year|room|form)$/;

/** True when a word of x's is kisses: at the end of a sentence, not a sum, a letter or a Roman number. */
export function isKiss(subject: TextSubject, index: number): boolean {
	const { text, words } = subject;
	const word = words[index];
	const before = words[index - 1];
	if (!word || subject.isAboutNumbers) return false;
	if (!before) return word.lower.length > 1 && word.text === word.lower;
	if (binding.test(text.charAt(word.start - 1)) || binding.test(text.charAt(word.end)))
		return false;
	const gap = text.slice(before.end, word.start);
	const followsWord = hasSpaces.test(gap);
	if (followsWord && notAfter.test(before.lower)) return false;
	const after = words[index + 1];
	const gapAfter = text.slice(word.end, after?.start ?? text.length);
	const isLast = !after || after.isHashtag || gapAfter.includes("\n");
	if (word.lower.length === 1) {
		if (/\d/.test(before.text) && !labelled.test(words[index - 2]?.lower ?? "")) return false;
		const isWritten = word.text === "x" || ends.test(gap);
		return isWritten && isLast && !subject.isAboutLetters && (followsWord || ends.test(gap));
	}
	if (word.text === word.text.toUpperCase() && !subject.isShouted) return isLast && ends.test(gap);
	if (isLast || ends.test(gapAfter) || /^\p{Lu}/u.test(after.text)) return true;
	return goesOn.test(after.lower) && followsWord && hasSpaces.test(gapAfter);
}

/** "miss you all xx go and be brilliant", but not the "xx" that holds the place of a figure. */
const goesOn =
	/^(?:and|but|go|see|hope|have|thank|thanks|we|you|i|it|don['’]t|can|come|keep|love|so|please|enjoy|happy|good|well|sleep|remember|from)$/;
