const firstLetter = 97;
/** The consonants out of which a word without vowels is made: not y and w, which sound as vowels too. */
const consonant = Uint8Array.from({ length: 26 }, (_, at) =>
	/[aeiouywx]/.test(String.fromCharCode(firstLetter + at)) ? 0 : 1,
);

/** Abbreviations, units and sounds that have no vowel in small letters either. */
const usual = new Set(
	`fsm hmph sbm bbc bbq blvd bst cbt ccf ccg cctv cds cdt cpd cpl dbs djs dnb dvds gdpr gmt gps gvt hgv hrs html
	http https jnr jpg kgs kmh kms kph lbs lgbt lgbtq lsd ltd ltr mdf mfl mft mgmt mgs mhm mhz mph
	mps mrs mtg mths nds nfc nhs npc nqt nth pcs pdf pdfs pfft pgl phd pjs plc png ppt psst pst pts
	pvt qtr rnb rpm rspb rts sch scr sgt sld slt sms smsc snr spl spr ssh str sts tbc tbd tch thr
	tlr tph tsk tsp tts tvs vhs`.split(/\s+/),
);

/**
 * True when a word in small letters is written without its vowels ("thnkfl"):
 * three to nine consonants that are no usual abbreviation, no sound ("hmm") and no Roman numeral.
 */
export function hasDroppedVowels(lower: string): boolean {
	if (lower.length < 3 || lower.length > 9) return false;
	for (let at = 0; at < lower.length; at++) {
		if (consonant[lower.charCodeAt(at) - firstLetter] !== 1) return false;
	}
	const isSound = lower.at(-1) === lower.at(-2);
	return !isSound && !usual.has(lower) && !/^[cdlmv]+$/.test(lower);
}
