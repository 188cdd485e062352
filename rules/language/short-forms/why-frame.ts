import { wordSet } from "../text/word-set";
import { isLetterHere, isSmall } from "./frame-marks";
import type { Surrounding } from "./surrounding";

const asking = wordSet(
	"me that's thats know knows wonder is reason see explain us guess tell this",
);

/** Whoever does this does it to find out why. */
const finding = wordSet(
	`ask asked wonder wondered wondering unsure idea understand understands understood explain explained explaining
	discover discovered investigate investigated investigating know knows knew sure guess`,
);
/** "asked y the moon follows us home", "not sure y he brought it". */
const isWhatIsFound = (at: Surrounding): boolean =>
	isSmall(at) && finding.has(at.before) && (at.after.length > 1 || at.after === "i");

const askedOf = wordSet("it he she they you we u there everyone every1 nobody no1 my your ur");

/** "Y R children": the reception year of some schools. */
const isYearR = ({ letters, after, afterThat }: Surrounding): boolean =>
	letters !== "small" &&
	after === "r" &&
	!/^(?:u|you|we|they|these|those|the|our|my|all)$/.test(afterThat);

/** True for a y that stands for "why". */
export function isWhy(at: Surrounding): boolean {
	if (isYearR(at)) return false;
	if (at.isAboutLetters || at.isAboutNumbers || isLetterHere(at)) return false;
	if (isWhatIsFound(at)) return true;
	const opens = at.startsSentence || (isSmall(at) && (at.before === "" || asking.has(at.before)));
	if (!opens && !at.hasCompany) return false;
	if (/^(?:not|r|u|do|did|does|don't|didn't)$/.test(at.after)) return true;
	if (/^(?:is|are|was|were|can)$/.test(at.after) && askedOf.has(at.afterThat)) return true;
	const canAsk = at.hasCompany || asking.has(at.before);
	return (
		canAsk &&
		isSmall(at) &&
		/^(?:we|they|the|i|you|she|he|it|our|is|are|was|were|(?:i|we|they|he|she|it|you)['’](?:m|re|s))$/.test(
			at.after,
		)
	);
}
