import type { Purpose } from "../../../rules/domain/pupil";
import { normaliseHeading } from "./heading";

/** Where an answer counts, best first for a post on a social network. */
export type Reach = "social" | "website" | "general" | "elsewhere";

/** What a heading (or a consent type, a title, a file's name) says about consents. */
export interface ConsentHeading {
	readonly purposes: readonly Purpose[];
	readonly reach: Reach;
	readonly isInverted: boolean;
	/** It speaks of consent or permission in so many words. */
	readonly saysConsent: boolean;
	/** A consent for something else: trips, medicines, data … */
	readonly isForeign: boolean;
	readonly isFlag: boolean;
	readonly isExpiry: boolean;
	/** About the answer (who gave it, when), not the answer. */
	readonly isAside: boolean;
}

const purposeWords: readonly (readonly [Purpose, RegExp])[] = [
	["photo", /\b(photos?|photo(graph)?(s|y|ic|ed|ing)?|pictures?|pics?|images?|imagery|likeness)\b/],
	["name", /\b(named?|names|naming)\b/],
	[
		"work",
		/\b(?<!social |case |key )(art ?work|class ?work|school ?work|work)\b(?! experience| involvement)/,
	],
	[
		"achievement",
		/\b(achievements?|awards?|success(es)?|accomplishments?|celebrat\w+)\b(?! points?| totals?)/,
	],
];
// "First name with photo" asks for the name; the photograph has a question of its own.
const nameBesidePicture =
	/^.*\b(names?|named|naming)\b.*?\b(with|alongside|beside|next to|accompany\w*|under|below|in)\b/;
const social =
	/\b(social(?! (work|worker|care|services?|skills)\b)( media| network\w*| platforms?)?|socials|twitter|tweet\w*|x (account|feed|page)|on x|x twitter)\b|^x$/;
// A yes for another network is none for X.
const otherNetworks =
	/\b(facebook|fb|instagram|insta|tik ?tok|you ?tube|linked ?in|snapchat|whats ?app|threads|bluesky)\b/;
const website = /\b(web ?sites?|web ?pages?|web|internet|online|on line|blogs?|world wide web)\b/;
const elsewhere =
	/\b(news ?letters?|newspapers?|press|tv|television|radio|(local|news|print|mass|external) media|displays?|prospectus(es)?|videos?|films?|filmed|filming|audio|voice|recordings?|brochures?|publications?|publicity|printed|print|marketing|archives?|year ?book|magazines?|notice ?boards?|photographers?|tapestry|seesaw|(class )?dojo|internal\w*|in school|within school|in class|learning journ\w+|apps?)\b/;
const film = /\b(videos?|films?|filmed|filming|audio|voice|recordings?)\b/g;
const consentWords =
	/\b(consent\w*|permissions?|permitted|permits?|authoris\w+|authoriz\w+|allow\w*|agree\w*|approv\w+|opt(ed)? (in|out)|optout|release|objects?|objections?|objected|happy for|may (we|be)|can (we|be))\b/;
const inverted =
	/\b(no|not|never|without|non|objects?|objections?|objected|objecting|opt(ed|ing)? out|optout|refus\w+|withh[eo]ld\w*|withdr[ae]w\w*|den(y|ied|ies)|declin\w+|exclu\w+|prohibit\w*|forbid\w*|banned|bans?)\b/;
const foreign =
	/\b(trips?|visits?|outings?|walks?|medical|medicines?|medication|first aid|plasters?|paracetamol|calpol|sun ?cream|face ?paint\w*|biometrics?|finger ?prints?|cashless|meals?|food|tasting|sex|rse|swim\w*|transport|minibus|email|text|texts|sms|share|sharing|research|worship|religious|emergency|treatment|acceptable use|aup|internet (access|use|usage)|ict|animals?|cooking|nhs|vaccin\w+|immunis\w+|flu|dental|health|screening|counselling|residential|clubs?|data)\b/;
const flagged =
	/\b(restrict\w*|conditions?|court ?orders?|injunctions?|place of safety|safeguarding|do not (show|publish|share|display|post|use|identify|publicise)|not to be (shown|published|shared|displayed|posted|identified|used)|no publicity)\b/;
const otherRestriction = /\b(medical|diet\w*|food|travel|swim\w*|pe|physical|health|allerg\w+)\b/;
const expiry =
	/\b(expir\w+|valid (until|to|till)|ends?|end date|until|withdr\w+ (date|on)|date withdr\w+|date of withdrawal)\b/;
const aside =
	/\b(dates?|dated|when|time|informed|recorded|updated|modified|method|source|notes?|comments?|reasons?|details?|by (whom|parent|carer|guardian)|(given|approved|signed|received|completed) by|relationship|returned|version)\b/;

/** Reads what a heading says about consents; never fails, an unrelated heading gives no purpose and no channel. */
export function readConsentHeading(heading: string): ConsentHeading {
	const text = normaliseHeading(heading).replace("with or without", "and");
	const subject = nameBesidePicture.exec(text)?.[0] ?? text;
	const purposes = purposeWords.flatMap(([purpose, words]) =>
		words.test(subject) ? [purpose] : [],
	);
	return {
		purposes,
		reach: reachOf(text, purposes),
		isInverted: inverted.test(text.replace(/\bopt(ed)? in(\W+(or|and))?\W+(opt(ed)? )?out\b/, "")),
		saysConsent: consentWords.test(text),
		isForeign: foreign.test(text),
		isFlag: flagged.test(text) && !otherRestriction.test(text),
		isExpiry: expiry.test(text),
		isAside: aside.test(text),
	};
}

function reachOf(text: string, purposes: readonly Purpose[]): Reach {
	if (social.test(text)) return purposes.length === 0 && onlyFilm(text) ? "elsewhere" : "social";
	if (website.test(text)) return purposes.length === 0 && onlyFilm(text) ? "elsewhere" : "website";
	const said = purposes.includes("photo") ? text.replace(film, " ") : text;
	// "Media consent" may be anything; pictures in "the media" are the press's.
	const isPress = purposes.length > 0 && /\bmedia\b/.test(text);
	return isPress || elsewhere.test(said) || otherNetworks.test(text) ? "elsewhere" : "general";
}

function onlyFilm(text: string): boolean {
	return text.search(film) >= 0;
}

/** True when it says what a consent is for: a purpose, or a place where posts appear. */
export function isTopic({ purposes, reach }: ConsentHeading): boolean {
	return purposes.length > 0 || reach === "social" || reach === "website";
}

/** True for another consent: "Internet access" is about using it; a trip's photographs are still photographs. */
export function isForeign({ isForeign: isOther, purposes, reach }: ConsentHeading): boolean {
	const isPublished = purposes.length > 0 && (reach === "social" || reach === "website");
	return isOther && !isPublished && !purposes.includes("photo");
}
