import type { TextRange } from "../../domain/text-range";

/** The text around some places, as far as `reach` and on to white space, joined where it overlaps. UTF-16 offsets. */
export function stretchesAround(
	text: string,
	places: readonly number[],
	reach: number,
): readonly TextRange[] {
	const stretches: { start: number; end: number }[] = [];
	for (const place of places.toSorted((a, b) => a - b)) {
		const last = stretches.at(-1);
		if (last && place + reach <= last.end) continue;
		const end = nextSpace(text, place + reach);
		const start = last && place <= last.end ? last.end : lastSpace(text, place - reach);
		if (last && start <= last.end) last.end = end;
		else stretches.push({ start, end });
	}
	return stretches;
}

function lastSpace(text: string, from: number): number {
	let at = from;
	while (at > 0 && !isSpace(text, at - 1)) at -= 1;
	return Math.max(0, at);
}

function nextSpace(text: string, from: number): number {
	let at = from;
	while (at < text.length && !isSpace(text, at)) at += 1;
	return Math.min(text.length, at);
}

const isSpace = (text: string, at: number): boolean => text.charCodeAt(at) <= 0x20;
