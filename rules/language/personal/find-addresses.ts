import { lookAt } from "../text/look-at";
import { matchesOf } from "../text/matches-of";
import { stretchesAround } from "../text/stretches-around";
import { createMark, figuredMark } from "../text/word-marks";
import { isOfStory } from "./is-of-nobody-here";
import { matchAtWords } from "./match-at-words";
import { matchDetails, matchNear, matchWithin, type PersonalDetail } from "./personal-detail";

const areas = new Set(
	"AB|AL|BA|BB|BD|BH|BL|BN|BR|BS|BT|B|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EC|EH|EN|EX|E|FK|FY|GL|GU|GY|G|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|L|ME|MK|ML|M|NE|NG|NN|NP|NR|NW|N|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|S|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|W|YO|ZE".split(
		"|",
	),
);
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/y;
const anyPostcode = new RegExp(postcode.source, "iy");
/** In small letters by itself: the space is there, and it is no "b4 1st" or "m8 5hr". */
const loosePostcode =
	/\b(?!(?:b4|[hlmw]8) )[a-z]{1,2}\d[a-z\d]? \d(?!st|nd|rd|th|ft|hr|yr|lb)[abd-hjlnp-uw-z]{2}\b/iy;
const ofSchool = /\b(?:our|school(?:['’]s)?) post ?code\b/i;
const streetKinds =
	"street|st|road|rd|avenue|ave|lane|drive|close|crescent|court|gardens|grove|terrace|way|place|mews|hill|walk|square|row|rise|view|park|green|passage|yard|end|path|croft|fold|gate|wharf|quay|parade|vale|drove|causeway|chase|mount|cottages|villas|mansions|buildings|estate|broadway|common|loan|wynd|brow|spinney|copse|paddock|meadows?|leys";
const wordsOfStreet = "(?:[A-Z][\\p{L}'’-]{1,20} ){1,3}";
const street = new RegExp(
	`(?<![\\w£.:/-])(?:[Ff]lat \\d{1,3}[A-Za-z]?,? )?\\d{1,4}[A-Ca-c]?,? ${wordsOfStreet}(?:${streetKinds}|${capitalised(streetKinds)})\\b\\.?`,
	"gu",
);
/** After words of home any house number and name: "3, The Hollies". */
const homeNumber =
	/(?=(?:[Nn](?:umber |o\.? )|[Ff]lat )?\d)(?!\d+ (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]+)?\b(?! (?:[A-Z])))(?<=\b(?:lives? (?:at|in)|(?:moved|moving) to|(?:home|house|address|flat)(?: is| was|:)(?: at)?|party(?: is)?(?: at|:)|home at|at home[:,]|collect (?:him |her |them )?from) )(?:(?:[Nn]umber|[Nn]o\.?|[Ff]lat) )?\d{1,4}[A-Ca-c]?,? (?:the )?[A-Z][\p{L}'’-]{1,20}(?: [A-Z][\p{L}'’-]{1,20}(?![\p{L}\d])){0,3}/gu;
const flat = /\b[Ff]lat \d/;
const namedStreet = new RegExp(
	`(?<=\\blives? (?:[a-z]{2,10} ){0,4}(?:in|on|at|near|off) )(?:the )?${wordsOfStreet}(?:${streetKinds}|${capitalised(streetKinds)})\\b`,
	"gu",
);
/** "lives across the road at number 27" */
const livesAtNumber =
	/\blives? (?:[a-z'’]+ ){0,6}?(?:at|in|opposite|behind) (?:the )?(?:number|no\.?|house|flat) \d{1,4}[a-c]?\b/gi;
const atHome =
	/\b(?:lives?|lived|living|home address|at home|(?:his|her|their|our|my) (?:home|house|flat|address)|house is|moved to|(?:at|to|round) (?:mine|ours|hers|theirs)(?=[,.:! ])|(?:post(?:ed)?|sen[dt]|write|deliver(?:ed)?|drop(?:ped)?)(?: [a-z]+){0,3} to (?:him|her|them)|next door to|neighbours? (?:at|of)|party:|new place|(?:s?he|they)(?:['’](?:s|re)| is| are) (?:now |still )?at(?= (?:number |no\.? |flat )?\d)|ask for|pick(?:ed)? (?:him|her|them) up|collect from|party at)\b/i;
/** "lives at the old vicarage opposite the shop" */
const livesAtNamed =
	/\blives? (?:at|in) (?:the |a )?(?:[a-z]+ ){0,2}(?:vicarage|rectory|cottage|bungalow|caravan|lodge|farmhouse|schoolhouse|flat) (?:opposite|next to|behind|above|over|near|beside)(?: the)? [\p{L}-]+/giu;
const threeWords = /(?<![:/])\/\/\/[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20}\b/g;

/** One child's way, told to everybody. */
const wayHome =
	/\b(?:walks|cycles|scoots|goes) (?:home|to school) (?:alone|by (?:him|her|them)sel(?:f|ves)|on (?:his|her|their) own)\b/gi;

const ofLiving = createMark("live lives");
const ofGoing = createMark("walks cycles scoots goes");
const ofHome = createMark("live lives moved moving home house address flat party collect");
const ofStreets = createMark(
	streetKinds.replace("meadows?|leys", "meadow|meadows|ley|leys").replaceAll("|", " "),
);
/** What tells of a home without any figure. */
export const homeMarks = ofLiving | ofGoing;
/** No sentence about where somebody lives goes on longer to the street. */
const nearLiving = { marks: ofLiving, reach: 200 };
/** "12 Mill", "3, The", "4a the Hollies": what every house's address has, and few posts. */
const houseBeforeName = /\d[A-Ca-c]?,? (?:the )?[A-Z]/g;
const longestHouse = 120;

function capitalised(words: string): string {
	return words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

/** Addresses that stand in books and lessons: nobody's home at school. */
const wellKnown =
	/^(?:1[01] downing|221b baker|4 privet|32 windsor|17 cherry tree|12 grimmauld|742 evergreen)\b/i;

/** House and street, postcodes, what3words. A place alone may be where all are invited: only told at home is it sure. */
export function findAddresses(text: string): PersonalDetail[] {
	const { figures, marks } = lookAt(text);
	const found = figures > 0 ? [...findHouses(text, marks), ...findPostcodes(text, marks)] : [];
	const places = text.includes("///") ? matchDetails(text, threeWords, "address") : [];
	const homes = [
		...((marks & ofLiving) !== 0 ? findHomes(text, figures) : []),
		...((marks & ofGoing) !== 0 ? matchDetails(text, wayHome, "route") : []),
	];
	if (found.length + places.length === 0) return homes;
	const isDoubtful = !isHouseWithPostcode(found) && !atHome.test(text) && !flat.test(text);
	return [...[...found, ...places].map((detail) => ({ ...detail, isDoubtful })), ...homes];
}

function findHomes(text: string, figures: number): PersonalDetail[] {
	const atNumber = figures > 0 && !isOfStory(text);
	return [
		...matchNear(text, nearLiving, namedStreet, "home"),
		...(isOfStory(text) ? [] : matchNear(text, nearLiving, livesAtNamed, "home")),
		...(atNumber ? matchNear(text, nearLiving, livesAtNumber, "home") : []),
	];
}

function findHouses(text: string, marks: number): PersonalDetail[] {
	if ((marks & (ofHome | ofStreets)) === 0) return [];
	const places = matchesOf(text, houseBeforeName).map(({ index }) => index);
	const around = stretchesAround(text, places, longestHouse);
	return [
		...((marks & ofHome) !== 0 ? matchWithin(text, around, homeNumber, "address") : []),
		...((marks & ofStreets) !== 0 ? matchWithin(text, around, street, "address", isNoLesson) : []),
	];
}

const isNoLesson = (address: string): boolean => !wellKnown.test(address);

function findPostcodes(text: string, marks: number): PersonalDetail[] {
	if ((marks & figuredMark) === 0) return [];
	const found = postcodesLike(anyPostcode, text);
	if (found.length === 0) return [];
	if (!/\bpost ?code\b/i.test(text)) {
		return [...postcodesLike(postcode, text), ...postcodesLike(loosePostcode, text)];
	}
	return ofSchool.test(text) && !atHome.test(text) ? [] : found;
}

const postcodesLike = (shape: RegExp, text: string): PersonalDetail[] =>
	matchAtWords(text, figuredMark, shape, "postcode").filter(({ range: { start, end } }) =>
		areas.has(/^[A-Z]+/i.exec(text.slice(start, end))?.[0].toUpperCase() ?? ""),
	);

const isHouseWithPostcode = (found: readonly PersonalDetail[]): boolean =>
	found.some(({ kind }) => kind === "address") && found.some(({ kind }) => kind === "postcode");
