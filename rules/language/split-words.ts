/** A word of a text, apostrophes inside it included. UTF-16 offsets. */
export interface Word {
	readonly text: string;
	readonly lower: string;
	readonly start: number;
	readonly end: number;
	readonly isHashtag: boolean;
}

const wordPattern = /[\p{L}\p{M}\p{N}_\u200c\u200d]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
const linkEnding =
	"com|org|net|info|uk|co|gov|edu|sch|io|me|tv|ly|be|app|blog|school|wales|scot|cymru|example";
const link = new RegExp(
	`:\\/\\/|^\\W*www\\.|\\w@[\\w-]+\\.\\w|\\w\\.(?:${linkEnding})(?:[/?#:]|\\W*$)`,
	"i",
);
const linkSign = /[./@]/;

/** Words as a reader sees them: nothing out of links, e-mail addresses or @handles. */
export function splitWords(text: string): Word[] {
	const links = linkSign.test(text) ? linksIn(text) : [];
	const words: Word[] = [];
	let next = 0;
	for (const match of text.matchAll(wordPattern)) {
		const [word] = match;
		const start = match.index;
		while (next < links.length && (links[next]?.end ?? 0) <= start) next++;
		if ((links[next]?.start ?? text.length) <= start) continue;
		const before = text[start - 1];
		if (before === "@" || before === "＠") continue;
		const isHashtag = before === "#" || before === "＃";
		words.push({
			text: word,
			lower: word.toLowerCase(),
			start,
			end: start + word.length,
			isHashtag,
		});
	}
	return words;
}

/** Stretches without white space that hold a web or e-mail address. */
function linksIn(text: string): { start: number; end: number }[] {
	return Array.from(text.matchAll(/\S+/g), ({ 0: chunk, index }) => ({
		start: index,
		end: index + chunk.length,
		chunk,
	})).filter(({ chunk }) => linkSign.test(chunk) && link.test(chunk));
}
