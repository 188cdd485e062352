import { findToken, TokenCollector } from "../index/token-table";
import { lists } from "./evidence-words";
import { KIND } from "./kind";
import type { WordScanner } from "./scan-words";

const words = (text: string) => text.trim().split(/\s+/);

const collector = new TokenCollector();
const kinds: number[] = [0];
for (const [kind, text] of Object.entries(lists)) {
	for (const word of words(text)) {
		const token = collector.add(word, 0);
		const bit = Object.entries(KIND).find(([name]) => name === kind)?.[1] ?? 0;
		kinds[token] = (kinds[token] ?? 0) | bit;
	}
}
const table = collector.finish();
const byToken = Int32Array.from(kinds);

/** What the scanned word says, as bits of KIND; found without making a string of it. */
export function kindsOfScanned(scanned: WordScanner, word: number): number {
	const token = findToken(
		table,
		scanned,
		scanned.hash[word] ?? 0,
		scanned.from[word] ?? 0,
		scanned.from[word + 1] ?? 0,
	);
	return byToken[token] ?? 0;
}

/** What a folded word says, as bits of KIND. */
export function kindsOf(word: string): number {
	return byToken[collector.find(word)] ?? 0;
}
