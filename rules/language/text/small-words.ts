import { rememberFor } from "./remember-for";

/** A list's words in small letters, for looking up. */
export const smallWords = rememberFor(
	(words: readonly string[]): ReadonlySet<string> => new Set(words.map((one) => one.toLowerCase())),
);
