import { dottedStretches, type Stretch } from "../text/dotted-stretches";
import type { FoundShortForm } from "./found-short-form";
import { shortFormOf } from "./short-forms";

const dotted = /(?<![\p{L}\d.])\p{L}(?:\.\p{L}){2,4}(?![\p{L}\d])/gu;

/** Short forms with a full stop after each letter: "L.O.L"; the dolls of that name are none. */
export function dottedForms(text: string): FoundShortForm[] {
	return dottedStretches(text).flatMap((stretch) => formsIn(text, stretch));
}

function formsIn(text: string, stretch: Stretch): FoundShortForm[] {
	return [...stretch.text.matchAll(dotted)].flatMap(({ 0: short, index }) => {
		const lower = short.replaceAll(".", "").toLowerCase();
		const form = shortFormOf(lower);
		const start = stretch.start + index;
		const end = start + short.length;
		if (!form || form.isDoubtful || /^\.? (?:surprise|dolls?)\b/i.test(text.slice(end, end + 10)))
			return [];
		const word = { text: short, lower, start, end, isHashtag: false };
		return [{ word, alternative: "", isDoubtful: false, kind: form.kind, full: form.full }];
	});
}
