/** The words of a text between spaces, for looking up. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
