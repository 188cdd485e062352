const consonants = "bdfghjklmnprstvz";
const vowels = "aeiou";
const groups = 4;
const syllables = 3;

/** Bits of chance in a made passphrase: twelve syllables, each one of eighty. */
export const madePassphraseBits = Math.floor(
	groups * syllables * Math.log2(consonants.length * vowels.length),
);

/** Makes a passphrase by chance alone that can be read out and typed: "bakoti vurone sudami kelofa". */
export function makePassphrase(): string {
	return Array.from({ length: groups }, () =>
		Array.from({ length: syllables }, () => pick(consonants) + pick(vowels)).join(""),
	).join(" ");
}

/** One letter, each as likely as the others: numbers beyond the last whole round are thrown again. */
function pick(letters: string): string {
	const fair = 256 - (256 % letters.length);
	for (;;) {
		const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
		if (byte < fair) return letters.charAt(byte % letters.length);
	}
}
