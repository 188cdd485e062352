import type { ColumnPlan } from "./column-plan";
import { isTopic, readConsentHeading } from "./consent-heading";
import { normaliseHeading } from "./heading";

/**
 * The words that a table's guessed purposes come from, without numbers and dates; "" where its
 * headings say enough. One system gives every consent below the same headings: what is decided of
 * one such list must not count for the next.
 */
export function titleOf(
	columns: readonly ColumnPlan[],
	groups: readonly string[],
	context: readonly string[],
	place: readonly string[],
): string {
	const isDoubtful = ({ doubt }: ColumnPlan) => doubt === "purpose";
	if (!columns.some(isDoubtful)) return "";
	const above = columns.flatMap((column, at) => (isDoubtful(column) ? [groups[at] ?? ""] : []));
	const spoken = context.filter((words) => isTopic(readConsentHeading(words)));
	return titleWords([...above, ...(spoken.length > 0 ? spoken : place)]);
}

/** Words as a title is remembered: the next one of the same list has another date. */
export function titleWords(words: readonly string[]): string {
	const plain = words.map((one) =>
		normaliseHeading(one)
			.replace(/\p{N}+/gu, " ")
			.replace(/\s+/g, " ")
			.trim(),
	);
	return [...new Set(plain)]
		.filter((one) => one !== "")
		.join(" / ")
		.slice(0, 1000);
}
