import { lists } from "./evidence-words";
import { KIND } from "./kind";

const kinds = new Map<string, number>();
for (const [name, bit] of Object.entries(KIND)) {
	const words = Object.entries(lists).find(([list]) => list === name)?.[1] ?? "";
	for (const word of words.trim().split(/\s+/)) kinds.set(word, (kinds.get(word) ?? 0) | bit);
}

/** What a folded word says, as bits of KIND. */
export function kindsOf(word: string): number {
	return kinds.get(word) ?? 0;
}
