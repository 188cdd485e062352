import type { Finding } from "../../rules/domain/finding";
import { splitByRanges } from "./split-by-ranges";

interface MarkedTextProps {
	readonly text: string;
	readonly findings: readonly Finding[];
}

/** The text with a chalk line under every finding. */
export function MarkedText({ text, findings }: MarkedTextProps) {
	const marks = findings.flatMap(({ part, field, range, severity }) =>
		part === 0 && field === "text" && range ? [{ range, severity }] : [],
	);
	return (
		<p class="marked-text" dir="auto">
			{splitByRanges(text, marks).map(({ text: words, severity }) =>
				severity ? <mark class={`chalk-${severity}`}>{words}</mark> : words,
			)}
		</p>
	);
}
