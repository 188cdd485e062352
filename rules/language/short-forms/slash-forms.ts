import type { FoundShortForm } from "./found-short-form";

const slashWords: Readonly<Record<string, string>> = {
	"w/": "with",
	"w/o": "without",
	"w/out": "without",
	"b/c": "because",
	"w/e": "weekend",
	"j/k": "just kidding",
};

/** Short forms that are written with a stroke: "w/", "b/c". */
export function slashForms(text: string): FoundShortForm[] {
	return Array.from(
		text.matchAll(
			/(?=[wbj]\/)(?<=^|\s)(?:w\/e(?! (?:\d|beg|end|comm))|w\/o(?:ut)?|b\/c|j\/k|w\/)(?=\s|$|[,.!?]|\p{L}{3})/giu,
		),
		({ 0: short, index: start }) => {
			const lower = short.toLowerCase();
			const end = start + short.length;
			const word = { text: short, lower, start, end, isHashtag: false };
			return {
				word,
				alternative: "",
				isDoubtful: false,
				kind: "shortened",
				full: slashWords[lower] ?? "",
			};
		},
	);
}
