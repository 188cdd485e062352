import { describe, expect, test } from "vitest";
import type { Edit, Finding } from "../../rules/domain/finding";
import type { PostDraft } from "../../rules/domain/post-draft";
import { registry } from "../../rules/registry";
import { draftOf, findingsOf, wordsOf } from "./check-example";

function applyFirstSuggestions(draft: PostDraft, findings: readonly Finding[]): string {
	const text = draft.parts[0]?.text ?? "";
	const edits = findings
		.filter(({ part, field }) => part === 0 && (field === "text" || field === "post"))
		.flatMap(({ suggestions }): readonly Edit[] => suggestions[0]?.edits ?? []);
	// Of edits that overlap (a list of names is mended as a whole) the first one speaks for all.
	return edits
		.toSorted((a, b) => a.start - b.start)
		.filter((edit, at, all) => !all.slice(0, at).some(({ end }) => end > edit.start))
		.toReversed()
		.reduce((so, { start, end, text: by }) => so.slice(0, start) + by + so.slice(end), text);
}

describe.each(registry.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
	test("has examples both ways", () => {
		expect(rule.examples.pass.length).toBeGreaterThan(0);
		expect(rule.examples.flag.length).toBeGreaterThan(0);
	});

	test.each(
		rule.examples.pass.map(
			(one) => [one.note ?? one.text ?? JSON.stringify(one.draft), one] as const,
		),
	)("lets pass: %s", (_title, example) => {
		const draft = draftOf(example);
		const found = findingsOf(rule, draft, example.options, example.today);
		expect(found.map((finding) => wordsOf(finding, draft))).toEqual([]);
	});

	test.each(
		rule.examples.flag.map(
			(one) => [one.note ?? one.text ?? JSON.stringify(one.draft), one] as const,
		),
	)("flags: %s", (_title, example) => {
		const draft = draftOf(example);
		const found = findingsOf(rule, draft, example.options, example.today);
		expect(found.map((finding) => wordsOf(finding, draft)).toSorted()).toEqual(
			[...example.flags].toSorted(),
		);
		const { fixed } = example;
		if (fixed === undefined) return;
		const mended = applyFirstSuggestions(draft, found);
		expect(mended).toBe(fixed);
		const [first, ...others] = draft.parts;
		if (!first) throw new Error("A draft has a part.");
		const again = { ...draft, parts: [{ ...first, text: mended }, ...others] };
		expect(findingsOf(rule, again, example.options, example.today)).toEqual([]);
	});
});
