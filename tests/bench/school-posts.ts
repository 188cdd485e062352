import { type LabelledPost, readCorpus } from "../corpus/read-corpus";

/** Posts of one length made of the corpus's own sentences, no two alike. */
export interface SchoolPosts {
	readonly clean: readonly string[];
	/** Each begins with a post that breaks a rule. */
	readonly violating: readonly string[];
}

const tagsAtEnd = /(?:\s+#\w+)+\s*$/;

/** So many clean and as many violating posts of exactly `length` characters; the same each time. */
export function createSchoolPosts(count: number, length = 280): SchoolPosts {
	const corpus = readCorpus().filter(({ text = "" }) => text.length > 20 && !text.includes("\n"));
	const quiet = corpus.filter(({ flags }) => flags.length === 0);
	const loud = corpus.filter(({ flags }) => flags.length > 0);
	const make = (first: readonly LabelledPost[]) =>
		Array.from({ length: count }, (_, turn) => {
			// Strides without a common divisor: every post meets other neighbours.
			const opening = first[(turn * 7) % first.length]?.text ?? "";
			let text = opening.replace(tagsAtEnd, "");
			const end = tagsAtEnd.exec(opening)?.[0].trimEnd() ?? "";
			for (let next = turn * 11 + 3; text.length + end.length < length; next += 13) {
				text += ` ${quiet[next % quiet.length]?.text?.replace(tagsAtEnd, "") ?? ""}`;
			}
			// Through bytes: a text from the page is one flat string, not a rope.
			return Buffer.from(text.slice(0, length - end.length) + end).toString();
		});
	return { clean: make(quiet), violating: make(loud) };
}
