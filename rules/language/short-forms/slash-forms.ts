import type { FoundShortForm } from "./found-short-form";

const slashWords: Readonly<Record<string, string>> = {
	"w/": "with",
	"w/o": "without",
	"w/out": "without",
	"b/c": "because",
	"w/e": "weekend",
	"j/k": "just kidding",
};
const form =
	/(?<=^|\s)(?:w\/e(?! (?:\d|beg|end|comm))|w\/o(?:ut)?|b\/c|j\/k|w\/)(?=\s|$|[,.!?]|\p{L}{3})/iuy;

/** Short forms that are written with a stroke, one letter before it: "w/", "b/c". */
export function slashForms(text: string): FoundShortForm[] {
	const found: FoundShortForm[] = [];
	for (let at = text.indexOf("/", 1); at !== -1; at = text.indexOf("/", at + 1)) {
		form.lastIndex = at - 1;
		const short = form.exec(text)?.[0];
		if (short !== undefined) found.push(spelt(short, at - 1));
	}
	return found;
}

function spelt(short: string, start: number): FoundShortForm {
	const lower = short.toLowerCase();
	return {
		word: { text: short, lower, start, end: start + short.length, isHashtag: false },
		alternative: "",
		isDoubtful: false,
		kind: "shortened",
		full: slashWords[lower] ?? "",
	};
}
