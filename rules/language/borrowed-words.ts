import type { TextRange } from "../domain/text-range";
import { readBorrowed } from "./signals/borrowing-signals";
import { takingsIn } from "./signals/weigh-taking";

/** Words by which a post says that somebody else made something. */
export interface BorrowedWords extends TextRange {
	/** It is passed on, and nothing says that it may be. */
	readonly isTaken: boolean;
}

/** "(c) 2019" signs a work; "w/c 11 November" and "class c 2" do not. */
const isBareLetter = (text: string, { start }: TextRange): boolean =>
	/^c[^\p{L})]/iu.test(text.slice(start, start + 2));

/** Words by which a text says that somebody else made what it shows. UTF-16 offsets, none overlapping. */
export function borrowedIn(text: string): BorrowedWords[] {
	const hits = readBorrowed(text);
	if (hits.length === 0) return [];
	const takings = takingsIn(hits);
	const taught = new Set(
		hits.filter(({ signal }) => signal === "taught").map(({ sentence }) => sentence),
	);
	const credited: BorrowedWords[] = [];
	for (const { signal, start, end, sentence, isDenied } of hits) {
		if (signal !== "credited" || isDenied || taught.has(sentence) || takings.has(sentence))
			continue;
		if (start < (credited.at(-1)?.end ?? 0) || isBareLetter(text, { start, end })) continue;
		credited.push({ start, end, isTaken: false });
	}
	return [...Array.from(takings.values(), (range) => ({ ...range, isTaken: true })), ...credited];
}
