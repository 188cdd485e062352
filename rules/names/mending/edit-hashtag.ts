import type { Edit } from "../../domain/finding";
import type { NamedPupil } from "../pupils-named";

const leaders = /(?:And|For|By|From|With|Our|To)$/;

/** Takes a name out of its hashtag ("#WellDoneAmelia" → "#WellDone"); a tag of the name alone goes whole. */
export function editHashtag({ field: { text }, hit: { range } }: NamedPupil): Edit {
	const sign = Math.max(text.lastIndexOf("#", range.start), text.lastIndexOf("＃", range.start));
	const tail = /^[\p{L}\p{M}\p{N}_]*/u.exec(text.slice(range.end))?.[0] ?? "";
	const end = range.end + tail.length;
	const before = text.slice(sign + 1, range.start).replace(leaders, "");
	const after = tail.replace(/^s(?!\p{Ll})/u, "").replace(/^And(?=\p{Lu})/u, "");
	const rest = before + after;
	if (/\p{L}{3}/u.test(rest)) return { start: sign + 1, end, text: rest };
	const isSpaced = /\s/.test(text.charAt(sign - 1));
	if (isSpaced) return { start: sign - 1, end, text: "" };
	return { start: sign, end: /\s/.test(text.charAt(end)) ? end + 1 : end, text: "" };
}
