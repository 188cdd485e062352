/** The words around a word, in small letters; "" where punctuation or the text's end stands between. */
export interface Surrounding {
	readonly before: string;
	readonly beforeThat: string;
	readonly after: string;
	/** The word that follows the word after. */
	readonly afterThat: string;
	/** How the word itself is written; in a text all in capitals every word counts as small. */
	readonly letters: "small" | "first-capital" | "capitals";
	readonly startsSentence: boolean;
	/** The word after begins with a capital inside the sentence: a name. */
	readonly isBeforeName: boolean;
	/** The word before has a capital inside the sentence: "Oak 2". */
	readonly isAfterName: boolean;
	/** The word before has a capital, wherever it stands. */
	readonly isAfterCapital: boolean;
	/** Another word of this text is certainly text language. */
	readonly hasCompany: boolean;
	/** Stands among letters: "a, e, i, o, u". */
	readonly isListed: boolean;
	/** Letters and sounds are the text's subject: "phonics", "digraph". */
	readonly isAboutLetters: boolean;
	/** Numbers and unknowns are: "equation", "multiply". */
	readonly isAboutNumbers: boolean;
}
