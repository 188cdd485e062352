import type { Edit } from "../../domain/finding";
import type { TextRange } from "../../domain/text-range";
import { startsSentence } from "../text/starts-sentence";

/** The words in full in the capitals of the short form; a sentence's first word gets its capital. */
export function spellOut(text: string, { start, end }: TextRange, full: string): string {
	const short = text.slice(start, end);
	const isCapitals = /\p{Lu}.*[\p{Lu}\d]|\d.*\p{Lu}/u.test(short) && short === short.toUpperCase();
	if (isCapitals && isAmongCapitals(text, start, end)) return full.toUpperCase();
	const first = short.charAt(0);
	const isCapital = first !== first.toLowerCase() && !isCapitals;
	const hasCapital = isCapital || startsSentence(text, start);
	return hasCapital ? full.charAt(0).toUpperCase() + full.slice(1) : full;
}

function isAmongCapitals(text: string, start: number, end: number): boolean {
	const around = text.slice(Math.max(0, start - 40), start) + text.slice(end, end + 40);
	const small = around.match(/\p{Ll}/gu)?.length ?? 0;
	const capitals = around.match(/\p{Lu}/gu)?.length ?? 0;
	return capitals > small;
}

/** Takes a word out with the space that held it; `from` is where an edit before it ended. */
export function leaveOut(text: string, { start, end }: TextRange, from: number): Edit {
	const lead = /(?:,?[ \t]+)$/.exec(text.slice(Math.max(from, start - 4), start))?.[0] ?? "";
	const follows = /^(?:\s*$|\s*[.!?…\n#])/.test(text.slice(end, end + 8));
	if (start === 0)
		return {
			start,
			end: end + (/^[,!. ]*/.exec(text.slice(end, end + 8))?.[0].length ?? 0),
			text: "",
		};
	const taken = follows ? lead.length : lead.replace(",", "").length;
	return { start: start - taken, end, text: "" };
}
