/** What a text holds, a bit for each. */
export const signs = {
	hash: 1,
	at: 2,
	slash: 4,
	money: 8,
	/** A mark that can open a quotation. */
	quote: 16,
	/** Of no western language's words: emoji, symbols, other scripts. */
	beyondWords: 32,
	/** A letter that is none of the first 128, or a sign that stands among such letters. */
	foreign: 64,
	/** A sign inside a word, such as may cover a letter of it: "f*ck". */
	covered: 128,
	/** Two lone letters, a sign or two between them: "f u". */
	spaced: 256,
	/** Two runs of capitals. */
	capitals: 512,
	/** A full stop before a letter. */
	dotted: 1024,
	/** Whatever is none of the first 128 signs. */
	beyondAscii: 8192,
	figure: 16384,
	/** Can cover a letter. */
	cover: 2048,
	/** Can stand for a letter by itself. */
	standIn: 4096,
} as const;

const plain = new Uint16Array(128);
for (const [sign, bits] of Object.entries({
	"#": signs.hash | signs.cover,
	"@": signs.at | signs.standIn,
	"/": signs.slash,
	$: signs.money | signs.standIn,
	'"': signs.quote,
	"*": signs.cover | signs.standIn,
	"!": signs.cover | signs.standIn,
	"%": signs.cover,
	_: signs.cover,
	".": signs.cover,
	"-": signs.cover,
})) {
	plain[sign.charCodeAt(0)] = bits;
}

/** The bits that a sign gives by itself. */
export function signOf(code: number): number {
	if (code < 0x80) return plain[code] ?? 0;
	const beyond = code >= 0x370 && (code < 0x2010 || code > 0x2027) ? signs.beyondWords : 0;
	const foreign = code < 0x2000 || code >= 0xff00 ? signs.foreign : 0;
	return signs.beyondAscii | beyond | foreign | (special.get(code) ?? 0);
}

/** Quotation marks, and the wide signs of eastern keyboards. */
const special = new Map([
	...["«", "‘", "“"].map((mark) => [mark.charCodeAt(0), signs.quote] as const),
	["＃".charCodeAt(0), signs.hash],
	["＠".charCodeAt(0), signs.at],
	...Array.from({ length: 31 }, (_, at) => [0xc0 + at, signs.capitals] as const),
]);
