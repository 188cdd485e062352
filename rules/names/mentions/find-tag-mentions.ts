import { FIT, findChain, fitOf } from "../index/bearer-table";
import { HASH_START, hashStep } from "../index/hash-name";
import type { NameIndex } from "../index/name-index";
import { findToken, spellingOf, TOKEN } from "../index/token-table";
import type { Reading } from "../words/reading";
import type { WordScanner } from "../words/scan-words";
import { isWordForename } from "../words/word-names";
import type { Mention } from "./mention";

const leads = new Set(
	`well done welldone verywelldone team go goodluck congratulations congrats happybirthday birthday
	proudof soproudof wearesoproudof weareproudof bravo goodjob goodwork thankyou thanks starpupil star
	staroftheweek love thisis our pupiloftheweek readeroftheweek writeroftheweek superstar myhero
	champion goforit comeon forever remember`.split(/\s+/),
);
const tails = new Set(
	"rocks wins rules is iscool isamazing isastar forthewin ftw team star superstar s sgoal strong".split(
		" ",
	),
);
const SHORTEST_TAG = 5;
const LONGEST_TAG = 60;
const SHORTEST_NAME = 5;

/** The names that a hashtag without capitals holds: a full name, or a long forename after words of praise. */
export function findTagMention(index: NameIndex, reading: Reading, word: number): Mention | null {
	const { words } = reading;
	const [from = 0, to = 0] = [words.from[word], words.from[word + 1]];
	const isPlain = to - from === (words.end[word] ?? 0) - (words.start[word] ?? 0);
	if (!isPlain || to - from < SHORTEST_TAG || to - from > LONGEST_TAG) return null;
	const text = reading.lower(word);
	for (let start = 0; start <= text.length - SHORTEST_NAME; start++) {
		if (start > 0 && !leads.has(text.slice(0, start))) continue;
		const found = nameFrom(index, words, { text, from, start });
		if (found) return { first: word, after: word + 1, ...plain, ...found };
	}
	return null;
}

const plain = { isMisspelt: false, hasExtraS: false } as const;

type Found = Required<
	Pick<Mention, "form" | "chain" | "fit" | "given" | "surname" | "before" | "behind">
>;
interface Run {
	readonly text: string;
	readonly from: number;
	readonly start: number;
}

function nameFrom(index: NameIndex, words: WordScanner, run: Run): Found | null {
	const { text, start } = run;
	let forename: Found | null = null;
	for (const { token: given, end } of tokensFrom(index, words, run, TOKEN.GIVEN)) {
		const rest = { ...run, start: end };
		for (const { token: surname, end: behind } of tokensFrom(index, words, rest, TOKEN.SURNAME)) {
			const full = found(index, "full", given, surname);
			if (full) return { ...full, before: start, behind: text.length - behind };
		}
		const single = found(index, "forename", given, 0);
		const isWhole = end === text.length || tails.has(text.slice(end));
		const isLong = end - start >= SHORTEST_NAME && !isWordForename(spellingOf(index.tokens, given));
		if (single && single.fit <= FIT.REGISTERED && isWhole && isLong) {
			forename = { ...single, before: start, behind: text.length - end };
		}
	}
	return forename;
}

function found(
	{ bearers }: NameIndex,
	form: "full" | "forename",
	given: number,
	surname: number,
): Omit<Found, "before" | "behind"> | null {
	const chain = findChain(bearers, given, surname);
	return chain < 0 ? null : { form, chain, fit: fitOf(bearers, chain), given, surname };
}

function* tokensFrom(
	{ tokens }: NameIndex,
	words: WordScanner,
	{ text, from, start }: Run,
	flag: number,
): Generator<{ readonly token: number; readonly end: number }> {
	let hash = HASH_START;
	for (let end = start + 1; end <= text.length; end++) {
		hash = hashStep(hash, text.charCodeAt(end - 1));
		if (end - start < 3) continue;
		const token = findToken(tokens, words, hash, from + start, from + end);
		if (((tokens.flags[token] ?? 0) & flag) !== 0) yield { token, end };
	}
}
