import type { People } from "../../domain/people";
import type { TextRange } from "../../domain/text-range";
import { lookAt } from "../text/look-at";
import { createMark, figuredMark } from "../text/word-marks";
import { isBesideForename } from "./is-beside-forename";
import { isToldOfThePast } from "./is-told-of-the-past";
import { matchNear, type PersonalDetail } from "./personal-detail";

const months =
	"Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
const date = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months})(?:,? (?:\\d{4}))?|(?:${months}) \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2})`;
const dateOfBirth = new RegExp(
	`\\b(?:d\\.?o\\.?b\\.?|date of birth|birth ?date)\\b\\.?(?: (?:on|in) it)?(?:[ :=-]|is|of|for|was){0,4} ?(?:${date})`,
	"gi",
);
const born = new RegExp(`\\bborn (?:on |in )?(?:the )?(?:${date}|(?:${months} )?\\d{4})\\b`, "gi");
const ages =
	"(?:[3-9]|1[0-9]|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)";
const agePhrase = new RegExp(
	[
		`\\b(?:turn(?:s|ed|ing)?|aged?|(?:is|was) (?:now |only |just )?|who(?:'s|’s) )\\s?${ages}(?= (?:today|now|years|this|on|tomorrow|yesterday|and|from|of|in|who)\\b|\\s*[!.?,:;)…"“”'‘’\\n–—]|\\s*$)(?: years? old)?`,
		`\\b${ages}[ -]years?[ -]old\\b`,
		`\\(${ages}\\)`,
		`(?<=\\p{L}, )${ages}(?=\\s*$|[,.:;!?)\\n]|,? and\\b| today\\b)(?!\\.\\d)`,
	].join("|"),
	"giu",
);
/** Nobody's birthday is told with its year but a living person's. */
const birthdayWithYear = /(?<=\bbirthday(?: is| was|:| on){0,2} )\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/gi;
const ofGrownUp =
	/\b(?:birthday|Mrs?|Ms|Miss|teacher|assistant|TA|caretaker|cook|cleaner|supervisor|head|governor|secretary|helper|volunteer)\b[^!?\n]{0,80}\d{1,2}[./-]\d{1,2}[./-](?:19[3-9]\d|200\d)|\b(?:19[3-9]\d|200\d)\b[^\n]{0,60}\bbirthday\b/i;
/** Numbers after names that are no ages. */
const scores = /\b(?:goals?|points?|marks?|tally|results?|laps|lengths|tries|runs|votes?)\b/i;
const wish =
	/\b(?:happy (?:\d{1,2}(?:st|nd|rd|th) )?birthday|birthday (?:girl|boy|celebrations?|wishes)|birthday(?! (?:poem|card|cake|story|book|present)))\b/gi;
const ofBirth = createMark("d dob birth born");
const birthday = createMark("birthday");
const age = createMark(
	"3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
);

const nearBirth = { marks: ofBirth, reach: 80 } as const;
const nearBirthday = { marks: birthday, reach: 80 } as const;
const nearAge = { marks: age | figuredMark, reach: 80 } as const;
/** A text without these, figures and addresses tells no birth, age or birthday. */
export const birthMarks = ofBirth | birthday | age;

const beforeAge =
	/(?:turn(?:s|ed|ing)?|\bage|aged|\bis|was|now|only|just|who.s)\s?$|\($|[^\d\s], $/i;
const afterAge = /^[ -]year/i;
const joinedAge = /^(?:aged?|turn(?:s|ed|ing)?)\d/i;

/** Birth dates of people young enough for school, and ages or birthdays of named pupils. */
export function findBirths(
	text: string,
	{ namesIn, unlistedNamesIn }: Pick<People, "namesIn" | "unlistedNamesIn">,
	today: string,
): PersonalDetail[] {
	const { marks } = lookAt(text);
	const dates = (marks & (ofBirth | birthday)) !== 0 ? findDates(text, today) : [];
	const found = [
		...findAges(text),
		...((marks & birthday) !== 0 ? matchNear(text, nearBirthday, wish, "birthday") : []),
	];
	if (found.length === 0) return dates;
	const about = (detail: PersonalDetail, names: readonly { range: TextRange }[]) =>
		names.some((name) => isAbout(text, detail.kind, detail.range, name.range));
	const pupils = namesIn(text);
	const ofPupils = found.filter((detail) => about(detail, pupils));
	const others = found.filter((one) => !ofPupils.includes(one));
	const children = others.some(({ kind }) => kind === "age") ? unlistedNamesIn(text) : [];
	const isOfChild = (detail: PersonalDetail) =>
		((detail.kind === "age" && about(detail, children)) || isBesideForename(text, detail)) &&
		!isToldOfThePast(text, detail.range, today);
	return [
		...dates,
		...ofPupils.map((detail) => ({ ...detail, isDoubtful: detail.kind === "birthday" })),
		...others.filter(isOfChild).map((detail) => ({ ...detail, isDoubtful: true })),
	];
}

/** A number of the right size beside a sign of ages: most posts have none, and the whole pattern is dear. */
function mayTellAge(text: string): boolean {
	const { marks, marked } = lookAt(text);
	if ((marks & (age | figuredMark)) === 0) return false;
	return marked.some((word) => {
		const { start, end } = word;
		if ((word.marks & age) === 0) {
			return (word.marks & figuredMark) !== 0 && joinedAge.test(text.slice(start, end));
		}
		return (
			beforeAge.test(text.slice(Math.max(0, start - 10), start)) ||
			afterAge.test(text.slice(end, end + 6))
		);
	});
}

function findAges(text: string): PersonalDetail[] {
	if (!mayTellAge(text)) return [];
	return matchNear(
		text,
		nearAge,
		agePhrase,
		"age",
		(words) => /\D/.test(words) || !scores.test(text),
	);
}

function findDates(text: string, today: string): PersonalDetail[] {
	const year = Number(today.slice(0, 4));
	const isPupilsAge = (found: string): boolean => {
		const written = /\d{4}/.exec(found)?.[0] ?? `20${/\d{2}$/.exec(found)?.[0] ?? "99"}`;
		const age = year - Number(written);
		return age >= 2 && age <= 19;
	};
	return [
		...matchNear(text, nearBirth, dateOfBirth, "birthDate"),
		...matchNear(
			text,
			nearBirth,
			born,
			"birthDate",
			(found) => isPupilsAge(found) || (/[./-]\d+$/.test(found) && ofGrownUp.test(text)),
		),
		...matchNear(text, nearBirthday, birthdayWithYear, "birthDate"),
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
