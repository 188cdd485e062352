import type { CheckOutcome } from "../../../rules/domain/check-outcome";
import type { Finding } from "../../../rules/domain/finding";
import type { PostDraft } from "../../../rules/domain/post-draft";
import type { Severity } from "../../../rules/domain/severity";

export function exampleDraft(text: string): PostDraft {
	return {
		kind: "post",
		account: "@FairmeadSch",
		parts: [{ text, media: [], poll: [] }],
		replyingTo: [],
		target: null,
		answers: {},
	};
}

/** A finding about the given words of a text, with one mend for each of the given ones. */
export function exampleFinding(
	text: string,
	words: string,
	severity: Severity,
	mends: readonly string[] = [],
): Finding {
	const start = text.indexOf(words);
	const range = { start, end: start + words.length };
	return {
		ruleId: "text-speak",
		severity,
		clauseId: "english",
		part: 0,
		field: "text",
		index: 0,
		range,
		what: `“${words}” is text language.`,
		todo: "Write it in full.",
		why: "Posts are written in proper English (Language)",
		suggestions: mends.map((mend) => ({
			title: `Write “${mend}”`,
			edits: [{ ...range, text: mend }],
		})),
		question: null,
	};
}

export function exampleOutcome(
	...findings: readonly Finding[]
): Extract<CheckOutcome, { status: "checked" }> {
	return {
		status: "checked",
		findings: [...findings],
		school: "Fairmead",
		rosterDate: "2026-09-07",
	};
}
