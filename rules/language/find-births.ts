import type { NameHit } from "../domain/people";
import type { TextRange } from "../domain/text-range";
import { matchDetails, type PersonalDetail } from "./personal-detail";

const months =
	"Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
const date = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months})(?:,? (?:\\d{4}))?|(?:${months}) \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2})`;
const dateOfBirth = new RegExp(
	`\\b(?:d\\.?o\\.?b\\.?|date of birth|birth ?date)\\b\\.?(?:[ :=-]|is|of|for|was){0,4} ?(?:${date})`,
	"gi",
);
const born = new RegExp(`\\bborn (?:on |in )?(?:the )?(?:${date}|(?:${months} )?\\d{4})\\b`, "gi");
const ages =
	"(?:[3-9]|1[0-9]|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)";
const agePhrase = new RegExp(
	[
		`\\b(?:turn(?:s|ed|ing)?|aged?|(?:is|was) (?:now |only |just )?|who(?:'s|’s) )\\s?${ages}(?= (?:today|now|years|this|on|tomorrow|yesterday|and)\\b|\\s*[!.?,;)…]|\\s*$)(?: years? old)?`,
		`\\b${ages}[ -]years?[ -]old\\b`,
		`\\(${ages}\\)`,
	].join("|"),
	"gi",
);
const wish =
	/\b(?:happy (?:\d{1,2}(?:st|nd|rd|th) )?birthday|birthday (?:girl|boy|celebrations?|wishes)|birthday)\b/gi;
const cue = /\b(?:d\.?o\.?b|date of birth|birth|born)/i;
const nameCue =
	/birthday|\bturn(?:s|ed|ing)?\b|\baged?\b|years?[ -]old|\((?:\d{1,2})\)|(?:is|was|'s|’s) /i;

/** Birth dates of people young enough for school, and ages or birthdays of named pupils. */
export function findBirths(
	text: string,
	namesIn: (text: string) => readonly NameHit[],
	today: string,
): PersonalDetail[] {
	const dates = cue.test(text) ? findDates(text, today) : [];
	if (!nameCue.test(text)) return dates;
	const found = [...matchDetails(text, agePhrase, "age"), ...matchDetails(text, wish, "birthday")];
	if (found.length === 0) return dates;
	const names = namesIn(text);
	return [
		...dates,
		...found
			.filter(({ kind, range }) => names.some((name) => isAbout(text, kind, range, name.range)))
			.map((detail) => ({ ...detail, isDoubtful: detail.kind === "birthday" })),
	];
}

function findDates(text: string, today: string): PersonalDetail[] {
	const year = Number(today.slice(0, 4));
	const isPupilsAge = (found: string): boolean => {
		const written = /\d{4}/.exec(found)?.[0] ?? `20${/\d{2}$/.exec(found)?.[0] ?? "99"}`;
		const age = year - Number(written);
		return age >= 2 && age <= 19;
	};
	return [
		...matchDetails(text, dateOfBirth, "birthDate"),
		...matchDetails(text, born, "birthDate", isPupilsAge),
	];
}

const reach = { age: 12, birthday: 40 } as const;

/** The name stands close before or after, in the same sentence. */
function isAbout(
	text: string,
	kind: PersonalDetail["kind"],
	{ start, end }: TextRange,
	name: TextRange,
): boolean {
	const between = name.end <= start ? text.slice(name.end, start) : text.slice(end, name.start);
	const longest = kind === "age" ? reach.age : reach.birthday;
	return between.length <= longest && !/[.!?\n]/.test(between);
}
