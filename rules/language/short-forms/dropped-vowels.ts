import { isKnownAbbreviation } from "./abbreviations";

const firstLetter = 97;
/** The consonants out of which a word without vowels is made: not y and w, which sound as vowels too. */
const consonant = Uint8Array.from({ length: 26 }, (_, at) =>
	/[aeiouywx]/.test(String.fromCharCode(firstLetter + at)) ? 0 : 1,
);

/** Abbreviations, units and sounds that have no vowel in small letters either. */
const usual = new Set(
	`fsm hmph sbm bbc bbq blvd bst cbt ccf ccg cctv cds cdt cpd cpl dbs djs dnb dvds gdpr gmt gps gvt hgv hrs html
	http https jnr jpg kgs kmh kms kph lbs lgbt lgbtq lsd ltd ltr mdf mfl mft mgmt mgs mhm mhz mph
	mps mrs mtc mtg mths nds nfc nhs npc nqt nth pcs pdf pdfs pfft pgl phd pjs plc png ppt psst pst pts
	pvt qtr rnb rpm rspb rts sch scr sgt sld slt sms smsc snr spl spr ssh str sts tbc tbd tch thr
	tbsp tbsps tlr tph tsk tsp tsps tts tvs vhs jfk mlk wrth`.split(/\s+/),
);

/** Three consonants that do begin words, of English, of Welsh or taken from elsewhere. */
const onsets = new Set(
	"chl chr ffl ffr khm ngh phl phr sch scl scr sgl sgr shr skr sph spl spr str thr thw".split(" "),
);

/**
 * True when three consonants that begin no word stand between two offsets first: "brthday", "wrkd".
 * A w before a consonant is one.
 */
export function hasOddOnset(text: string, start: number, end: number): boolean {
	if (end - start < 4) return false;
	const isOpenedByW = (text.charCodeAt(start) | 0x20) === 0x77;
	let at = isOpenedByW ? start + 1 : start;
	while (at < end && isConsonant(text.charCodeAt(at) | 0x20)) at++;
	if (at < start + 3) return false;
	const onset = text.slice(start, start + 3).toLowerCase();
	return !onsets.has(onset) || (at > start + 3 && onset !== "sch");
}

const isConsonant = (code: number): boolean => consonant[code - firstLetter] === 1;

/**
 * True when a word in small letters is written without its vowels ("thnkfl") or without the first
 * ("brthday"), and is no usual abbreviation, no sound ("hmm") and no Roman numeral.
 */
export function hasDroppedVowels(lower: string): boolean {
	if (lower.length < 3 || lower.length > 12 || !/^[a-z]+$/.test(lower)) return false;
	if (usual.has(lower) || isKnownAbbreviation(lower) || /^[cdlmv]+$/.test(lower)) return false;
	if (lower.at(-1) === lower.at(-2)) return false;
	return hasNoVowel(lower) || hasOddOnset(lower, 0, lower.length);
}

function hasNoVowel(lower: string): boolean {
	for (let at = 0; at < lower.length; at++) {
		if (!isConsonant(lower.charCodeAt(at))) return false;
	}
	return true;
}
