/** Contractions without their apostrophe and the short forms of hurried posts, written out. */
const shortForms = new Map(
	Object.entries({
		dont: "do not",
		doesnt: "does not",
		didnt: "did not",
		cant: "can not",
		cannot: "can not",
		couldnt: "could not",
		wont: "will not",
		wouldnt: "would not",
		shouldnt: "should not",
		isnt: "is not",
		arent: "are not",
		wasnt: "was not",
		werent: "were not",
		hasnt: "has not",
		havent: "have not",
		hadnt: "had not",
		im: "i am",
		ive: "i have",
		weve: "we have",
		theyre: "they are",
		theyve: "they have",
		youre: "you are",
		youve: "you have",
		thats: "that is",
		gonna: "going to",
		wanna: "want to",
		gotta: "got to",
		"let's": "let us",
		lets: "let us",
		"o'clock": "oclock",
		"can't": "can not",
		"won't": "will not",
		"shan't": "shall not",
		"ain't": "is not",
		pls: "please",
		plz: "please",
		thx: "thanks",
		u: "you",
		ur: "your",
		yr: "year",
		tmrw: "tomorrow",
		tmw: "tomorrow",
		tomoz: "tomorrow",
		"p.e": "pe",
	}).map(([short, full]) => [short, full.split(" ")]),
);
const endings: readonly (readonly [ending: string, full: string])[] = [
	["n't", "not"],
	["'re", "are"],
	["'ve", "have"],
	["'ll", "will"],
	["'d", "would"],
	["'m", "am"],
];
/** After these an 's is "is"; after all other words it says whose. */
const beforeIs = new Set("it that this there here what who he she where how when".split(" "));

const years = /^(?:y|yr|year)(\d{1,2})s?$/;
const roads = /^[am]\d{2,4}$|^m\d$/;
const kinds: readonly (readonly [shape: RegExp, kind: string])[] = [
	[/^\d{1,2}(?:[.:][0-5]\d)?(?:am|pm)$|^\d{1,2}[.:][0-5]\d$/, "<clock>"],
	[/^£[\d.,]+$|^\d{1,2}0?p$/, "<money>"],
	[/^\d{1,2}(?:st|nd|rd|th)$/, "<ordinal>"],
	[/^\d[a-cefhjlnoq-t]$/, "<class>"],
	[/^\d/, "<number>"],
];

/** True for a word in small letters that stays as it is: most words, told from the others in no time. */
export function isOrdinary(word: string): boolean {
	for (let at = 0; at < word.length; at++) {
		const code = word.charCodeAt(at);
		if (code < 0x61 || code > 0x7a) return false;
	}
	return !shortForms.has(word);
}

/** A word in small letters, folded and written out: "don't" is "do" and "not", "9.30am" a clock time. */
export function spellFully(written: string): readonly string[] {
	const lower = written.toLowerCase();
	if (isOrdinary(lower)) return [lower];
	const small = fold(lower);
	const full = shortForms.get(small);
	if (full) return full;
	const first = small.charCodeAt(0);
	if (first === 0xa3 || (first >= 0x30 && first <= 0x39)) return [kindOf(small)];
	if (first <= 0x6d && roads.test(small)) return ["<road>"];
	if (first === 0x79 && years.test(small)) return ["year", "<number>"];
	return small.includes("'") ? splitContraction(small) : [small];
}

const plain = /^[\0-\x7f]*$/;

function fold(small: string): string {
	if (plain.test(small)) return small;
	return small.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[‘’]/g, "'");
}

function kindOf(figures: string): string {
	return kinds.find(([shape]) => shape.test(figures))?.[1] ?? figures;
}

function splitContraction(word: string): readonly string[] {
	for (const [ending, full] of endings) {
		if (word.endsWith(ending)) return [word.slice(0, -ending.length), full];
	}
	const owner = word.replace(/'s?$/, "");
	return word.endsWith("'s") && beforeIs.has(owner) ? [owner, "is"] : [owner];
}
