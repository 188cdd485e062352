import type { PersonalDetail } from "./personal-detail";

const forename =
	"(?<!\\p{Lu}[\\p{L}'’-]{0,20} )(?<![\\p{L}#@'’-])(\\p{Lu}\\p{Ll}[\\p{L}'’-]{0,20})";
const before = new RegExp(`${forename}(?: \\p{Lu}\\.?)?(?:,? who|,)? \\(?$`, "u");
const after = new RegExp(`^,?(?: to| dear)? ${forename}(?![\\p{L}'’-]| \\p{Lu})`, "u");
const young = /^\D*(?:[4-9]|1[01]|four|five|six|seven|eight|nine|ten|eleven)\b/i;
const isChange = /^(?:aged?|turn|who)/i;
/** "Lunch is 4 today", too. */
const isFeast = /\b(?:birthday|years old)\b|🎂/iu;
/** Words with a capital that have ages and birthdays too, and endings of groups. */
const noChild =
	/^(?:academy|class|club|garden|hall|house|it|library|nursery|preschool|reception|she|he|school|team|they|trust|we|year)$|(?:ers|ors|ies|ils|ren|ids|irls|oys|nts|lts|those|(?:any|every|some)one)$/i;
/** Children of long ago who are known by one name. */
const isLongAgo = /^(?:mozart|beethoven|bach|handel|pel[eé]|picasso|tutankhamun|pocahontas)$/i;
const pets =
	/\b(?:bears?|birds?|books?|cats?|chick(?:en)?s?|dogs?|donkeys?|fish|guinea pigs?|gerbils?|hamsters?|hens?|horses?|lambs?|pets?|pon(?:y|ies)|pupp(?:y|ies)|rabbits?|snails?|tortoises?)\b/i;

/**
 * True for a child's age beside a lone name: "Oscar, aged 9", "Erin turned 7 yesterday", "9-year-old
 * Imani", "Happy 6th birthday to Zara". Full names and pupils are found by their own finders.
 */
export function isBesideForename(text: string, { kind, range }: PersonalDetail): boolean {
	const words = text.slice(range.start, range.end);
	const lead = text.slice(Math.max(0, range.start - 48), range.start);
	const rest = text.slice(range.end, range.end + 32);
	const around = text.slice(Math.max(0, range.start - 120), range.end + 120);
	if (!young.test(kind === "birthday" ? words.replace(/(?:st|nd|rd|th)\b/, "") : words))
		return false;
	const isSaidBefore =
		kind === "age" && (isChange.test(words) || isFeast.test(around) || lead.endsWith(" who "));
	const isSaidAfter = kind === "birthday" || /old$/i.test(words);
	const name =
		(isSaidBefore ? before.exec(lead)?.[1] : undefined) ??
		(isSaidAfter ? after.exec(rest)?.[1] : undefined);
	return name !== undefined && !noChild.test(name) && !isLongAgo.test(name) && !pets.test(around);
}
