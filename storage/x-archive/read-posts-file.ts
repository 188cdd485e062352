import type { ArchivedPost } from "../../rules/rehearsal/archived-post";
import { readArchivedPost } from "./read-archived-post";

/** Something in a file that could not be read, with its line. */
export interface ArchiveFault {
	readonly file: string;
	readonly line: number;
	readonly reason: string;
}

/** What a file gave: its posts, and what of it could not be read. `reason` says why it gives none. */
export type PostsFile =
	| { readonly ok: true; readonly posts: ArchivedPost[]; readonly faults: ArchiveFault[] }
	| { readonly ok: false; readonly reason: string };

const start = /^\uFEFF?\s*(?:window\.YTD\.(\w+)\.part\d+\s*=\s*)?\[/;
const mostFaults = 200;

/**
 * Reads `tweets.js` of an X archive, entry by entry, so that a broken one costs only itself. Gives
 * way to the page through `breathe`, which also throws when the work is cancelled.
 */
export async function readPostsFile(
	text: string,
	file: string,
	breathe: () => Promise<void> | undefined,
): Promise<PostsFile> {
	const opened = start.exec(text);
	if (text.trim() === "") return { ok: false, reason: `${file} is empty.` };
	if (!opened) return { ok: false, reason: `${file} is not the posts' file of an X archive.` };
	const kind = opened[1] ?? "tweets";
	if (!/^(tweets?|note_tweet|community_tweet)$/.test(kind)) {
		return {
			ok: false,
			reason: `${file} holds “${kind.replaceAll("_", " ")}” of the archive, not its posts.`,
		};
	}
	const posts: ArchivedPost[] = [];
	const faults: ArchiveFault[] = [];
	const lines = new LineCounter(text);
	for (const { from, to, isLast } of entriesOf(text, opened[0].length)) {
		const outcome = readEntry(text.slice(from, to), isLast);
		if (typeof outcome === "object") posts.push(outcome);
		else if (faults.length < mostFaults) {
			faults.push({ file, line: lines.lineAt(from), reason: outcome });
		}
		await breathe();
	}
	return { ok: true, posts, faults };
}

interface EntryPlace {
	readonly from: number;
	readonly to: number;
	readonly isLast: boolean;
}

/**
 * Where the entries stand. X's program writes every entry alike, so each begins as the first does:
 * the same line's beginning, brace and key. Inside a text no such place can be, for quotes are escaped
 * there; so a broken entry ends where the next one begins.
 */
function* entriesOf(text: string, after: number): Generator<EntryPlace> {
	const first = /^(\s*)\{(\s*)"(\w+)"\s*:/.exec(text.slice(after, after + 500));
	const indent = /\n[ \t]*$/.exec(first?.[1] ?? "")?.[0] ?? "";
	const key = first?.[3] ?? "tweet";
	const opening = new RegExp(`${indent}\\{\\s*"${key}"\\s*:`, "g");
	let from = after;
	for (const { index } of text.slice(after).matchAll(opening)) {
		const at = after + index;
		if (text.slice(from, at).trim() !== "") yield { from, to: at, isLast: false };
		from = at;
	}
	if (text.slice(from).replace(/[\]\s;]+$/, "") !== "")
		yield { from, to: text.length, isLast: true };
}

/** The post, or why there is none. */
function readEntry(text: string, isLast: boolean): ArchivedPost | string {
	const whole = isLast ? text.replace(/\]\s*;?\s*$/, "") : text;
	const json = whole.trim().replace(/,$/, "");
	try {
		const entry: unknown = JSON.parse(json);
		return readArchivedPost(entry) ?? "This entry is no post: its number, text or date is missing.";
	} catch {
		return isLast && !/\}\s*$/.test(json)
			? "The file ends in the middle of a post."
			: "This entry is broken and was left out.";
	}
}

/** Counts lines as far as it is asked; questions come in order. */
class LineCounter {
	readonly #text: string;
	#at = 0;
	#line = 1;

	constructor(text: string) {
		this.#text = text;
	}

	/** The line on which the first sign after a place stands. */
	lineAt(place: number): number {
		const gap = /^\s*/.exec(this.#text.slice(place, place + 200))?.[0].length ?? 0;
		for (; this.#at < place + gap; this.#at += 1)
			if (this.#text[this.#at] === "\n") this.#line += 1;
		return this.#line;
	}
}
