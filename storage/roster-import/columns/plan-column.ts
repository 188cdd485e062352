import { areConsentValues } from "../values/consent-value";
import { readDate } from "../values/read-date";
import type { ColumnPlan } from "./column-plan";
import { type ColumnRole, roleOf } from "./column-role";
import { type ConsentHeading, isForeign, isTopic, readConsentHeading } from "./consent-heading";
import type { HeadingGuess } from "./guess-role";

/** What a column's role is guessed from, beside its heading's own words. */
export interface ColumnEvidence {
	readonly heading: string;
	/** The heading that stands above several columns, this one among them; "" when there is none. */
	readonly group: string;
	readonly guess: HeadingGuess | null;
	/** Its different cells. */
	readonly values: readonly string[];
	/** The table has a column of consent types. */
	readonly isLong: boolean;
	/** The words around the table: titles, the sheet's and the file's name. */
	readonly context: readonly string[];
	readonly today: string;
}

const rollWords =
	/^(on|off) ?roll|^(current|leaver|left|enrolled|former|active|inactive|single registration|guest|main)/i;
const fileWords = /\.(jpe?g|png|gif|bmp|heic)$|^https?:/i;

/** A column whose role needs no confirming. */
export function plainColumn(heading: string, role: ColumnRole): ColumnPlan {
	return { heading, role, reach: null, doubt: null };
}

/** Guesses what a column is for; the role is "drop" when nothing speaks for another. */
export function planColumn(evidence: ColumnEvidence): ColumnPlan {
	const { heading, guess, values, isLong, context, today } = evidence;
	const isAnswer = areConsentValues(values, today);
	// "Consent – names" over Yes and No asks whether names may be used.
	if (guess === "consent-type" && isAnswer) return planConsent(evidence, isAnswer);
	if (
		guess === "status" ||
		guess === "consent-status" ||
		guess === "type" ||
		guess === "consent-type"
	) {
		if (guess === "status" && values.length > 0 && values.every((value) => rollWords.test(value)))
			return plainColumn(heading, "leaving");
		if (guess !== "consent-status" && !isAnswer && values.length > 0)
			return plainColumn(heading, "drop");
		return isLong ? plainColumn(heading, "consent-status") : planByContext(heading, context);
	}
	return guess ? plainColumn(heading, guess) : planConsent(evidence, isAnswer);
}

function planConsent(evidence: ColumnEvidence, isAnswer: boolean): ColumnPlan {
	const { heading, values } = evidence;
	const { said, isOfGroup } = readGrouped(evidence);
	if (said.isFlag) return plainColumn(heading, "flag");
	if (said.isExpiry && values.every((value) => readDate(value) !== null))
		return plainColumn(heading, "expiry");
	if (said.isAside && !isAnswer) return plainColumn(heading, "drop");
	if (!isTopic(said)) return planUnclear(heading, said, isAnswer);
	// Pictures' file names or points won are no answers, unless the heading asks for consent.
	const canBeAnswers = isAnswer || said.saysConsent || values.length <= 12;
	if (!canBeAnswers || isForeign(said) || areOtherThings(values, isAnswer))
		return plainColumn(heading, "drop");
	const doubt = isOfGroup ? "purpose" : null;
	return {
		heading,
		role: roleOf(said),
		reach: said.reach,
		doubt: said.isInverted ? "inverted" : doubt,
	};
}

// "Website" and "Twitter" below "Photographs" ask about photographs, each for its place.
function readGrouped({ heading, group }: ColumnEvidence) {
	const own = readConsentHeading(heading);
	const whole = group === "" ? own : readConsentHeading(`${group} ${heading}`);
	const isOfGroup = own.purposes.length === 0 && whole.purposes.length > 0;
	return isOfGroup ? { said: whole, isOfGroup } : { said: own, isOfGroup };
}

function planUnclear(heading: string, said: ConsentHeading, isAnswer: boolean): ColumnPlan {
	const isOpen = said.saysConsent && !said.isForeign && said.reach === "general" && !said.isAside;
	if (!isOpen || !isAnswer) return plainColumn(heading, "drop");
	return { ...plainColumn(heading, "consent-status"), doubt: "purpose" };
}

// Numbers, pictures' file names and addresses.
function areOtherThings(values: readonly string[], isAnswer: boolean): boolean {
	const isOther = (value: string) => /^[\d.,%]+$/.test(value) || fileWords.test(value);
	return !isAnswer && values.length > 0 && values.every(isOther);
}

// An export of one consent names it in the title, the sheet or the file's name only.
function planByContext(heading: string, context: readonly string[]): ColumnPlan {
	for (const words of context) {
		const said = readConsentHeading(words);
		const photoOrElse = said.purposes.filter((one) => one !== "name" || said.purposes.length === 1);
		if (photoOrElse.length > 0 || said.reach === "social" || said.reach === "website") {
			const role = roleOf({ purposes: said.purposes, isInverted: said.isInverted });
			return { heading, role, reach: said.reach, doubt: "purpose" };
		}
	}
	return { ...plainColumn(heading, "consent-status"), doubt: "purpose" };
}
