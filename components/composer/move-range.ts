import type { TextRange } from "../../rules/domain/text-range";

/**
 * Where words checked a moment ago stand after the text was changed in one place; null when the
 * change touched them. Keeps underlines under their words until the next answer is there.
 */
export function moveRange(range: TextRange, before: string, after: string): TextRange | null {
	if (before === after) return range;
	const shorter = Math.min(before.length, after.length);
	let head = 0;
	while (head < shorter && before[head] === after[head]) head++;
	let tail = 0;
	while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
	if (range.end <= head) return range;
	if (range.start < before.length - tail) return null;
	const shift = after.length - before.length;
	return { start: range.start + shift, end: range.end + shift };
}
