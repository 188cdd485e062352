import { describe, expect, test } from "vitest";
import type { PostDraft } from "../../rules/domain/post-draft";
import type { Example } from "../../rules/engine/example";
import type { Rule } from "../../rules/engine/rule";
import { plainText } from "../../rules/language/text/plain-text";
import { registry } from "../../rules/registry";
import { draftOf, findingsOf, wordsOf } from "./check-example";
import { mendDraft, sourceOf } from "./mend-draft";

const letter = /[a-z]/gi;
const wide = (sign: string) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0);
const disguises = {
	"without width": (text: string) => text.replace(letter, (sign) => `${sign}\u200b`),
	"full-width": (text: string) => text.replace(letter, wide),
	"in spaces": (text: string) => text.replaceAll(" ", "\u00a0"),
};

function disguised(draft: PostDraft, disguise: (text: string) => string): PostDraft {
	const parts = draft.parts.map(({ text, media, poll }) => ({
		text: disguise(text),
		media: media.map((one) => ({ ...one, altText: disguise(one.altText) })),
		poll: poll.map(disguise),
	}));
	return { ...draft, parts };
}

/** What is found in a draft: what it says, of which words, and what its suggestions make of them. */
function gist(rule: Rule, { options, today }: Example, draft: PostDraft): unknown[] {
	return findingsOf(rule, draft, options, today).map((one) => ({
		severity: one.severity,
		what: one.what,
		words: readText(wordsOf(one, draft)),
		mended: one.suggestions.map(({ title, edits }) => [
			title,
			readText(sourceOf(one, mendDraft(draft, one, edits))),
		]),
	}));
}
const readText = (text: string): string => plainText(text)?.text ?? text;

describe.each(Object.entries(disguises))("letters %s hide nothing", (_, disguise) => {
	const plainRules = registry.filter(({ reads }) => reads === "plain");
	test.each(plainRules.map((rule) => [rule.id, rule] as const))("from %s", (_, rule) => {
		for (const example of [...rule.examples.pass, ...rule.examples.flag]) {
			const draft = draftOf(example);
			expect(gist(rule, example, disguised(draft, disguise))).toEqual(gist(rule, example, draft));
		}
	});
});
