import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../rules/domain/finding";
import type { PostDraft } from "../../rules/domain/post-draft";
import type { Example } from "../../rules/engine/example";
import type { Rule } from "../../rules/engine/rule";
import { registry } from "../../rules/registry";
import { draftOf } from "./check-example";
import { mendDraft, sourceOf } from "./mend-draft";
import { change, changeDraft, longUnits, oddPieces } from "./odd-texts";
import { prepareCheck } from "./prepare-check";
import { wordsOf } from "./words-of";

const seed = 20_261_005;
const segmenter = new Intl.Segmenter("en-GB", { granularity: "grapheme" });

function boundariesOf(text: string): Set<number> {
	return new Set([...Array.from(segmenter.segment(text), ({ index }) => index), text.length]);
}

function expectSound(finding: Finding, draft: PostDraft): void {
	const source = sourceOf(finding, draft);
	const where = JSON.stringify({ rule: finding.ruleId, source, range: finding.range });
	expect(finding.range === null, where).toBe(finding.field === "post");
	if (finding.range) {
		const { start, end } = finding.range;
		expect(start, where).toBeLessThan(end);
		expect(end, where).toBeLessThanOrEqual(source.length);
		const boundaries = boundariesOf(source);
		expect(boundaries.has(start) && boundaries.has(end), `through a grapheme: ${where}`).toBe(true);
	}
	for (const { edits } of finding.suggestions) {
		let from = 0;
		for (const { start, end } of edits.toSorted((a, b) => a.start - b.start)) {
			expect(start, where).toBeGreaterThanOrEqual(from);
			expect(end, where).toBeGreaterThanOrEqual(start);
			expect(end, where).toBeLessThanOrEqual(source.length);
			from = end;
		}
	}
}

/** Findings with the same message about the same words. */
function countLike(findings: readonly Finding[], draft: PostDraft, like: string): number {
	return findings.filter((one) => likenessOf(one, draft) === like).length;
}

function likenessOf(finding: Finding, draft: PostDraft): string {
	return `${finding.what} ${wordsOf(finding, draft)}`;
}

/** How often a suggestion is taken before its finding is gone; Infinity when it never goes. */
function roundsToMend(check: Check, draft: PostDraft, finding: Finding, choice: number): number {
	const like = likenessOf(finding, draft);
	let [now, found]: [PostDraft, Finding | undefined] = [draft, finding];
	const before = countLike(check(draft), draft, like);
	for (let round = 1; round <= 3; round++) {
		const edits = found?.suggestions[choice]?.edits ?? [];
		if (!found || edits.length === 0) return Number.POSITIVE_INFINITY;
		now = mendDraft(now, found, edits);
		const left = check(now);
		if (countLike(left, now, like) < before) return round;
		found = left.find((one) => likenessOf(one, now) === like);
	}
	return Number.POSITIVE_INFINITY;
}

/** "Amelia Hartwell Hartwell" takes its mend twice; an example as it is written, once. */
function expectMended(check: Check, draft: PostDraft, most: number): void {
	for (const finding of check(draft)) {
		for (const [choice, { edits, title }] of finding.suggestions.entries()) {
			if (edits.length === 0) continue;
			const note = JSON.stringify({ title, words: wordsOf(finding, draft), draft });
			expect(roundsToMend(check, draft, finding, choice), note).toBeLessThanOrEqual(most);
		}
	}
}

type Check = ReturnType<typeof prepareCheck>;

const examplesOf = (rule: Rule): readonly Example[] => [
	...rule.examples.pass,
	...rule.examples.flag,
];
const everyText = registry.flatMap((rule) =>
	examplesOf(rule).map((one) => draftOf(one).parts[0]?.text ?? ""),
);

describe.each(registry.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
	const optionsOf = (example: Example) => example.options ?? rule.examples.options;
	const cases = examplesOf(rule).map((example) => ({
		draft: draftOf(example),
		check: prepareCheck(rule, optionsOf(example)),
	}));

	test("points at whole characters inside the text, however its examples are changed", {
		timeout: 60_000,
	}, () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...cases),
				fc.array(change, { maxLength: 4 }),
				({ draft, check }, changes) => {
					const changed = changeDraft(draft, changes);
					const findings = check(changed);
					for (const finding of findings) expectSound(finding, changed);
					expect(check(changed)).toEqual(findings);
				},
			),
			{ seed, numRuns: 400 },
		);
	});

	test("is quietened by its own suggestions", { timeout: 60_000 }, () => {
		for (const { draft, check } of cases) expectMended(check, draft, 1);
		fc.assert(
			fc.property(
				fc.constantFrom(...cases),
				fc.array(change, { minLength: 1, maxLength: 2 }),
				({ draft, check }, changes) => expectMended(check, changeDraft(draft, changes), 3),
			),
			{ seed, numRuns: 100 },
		);
	});

	test("answers for every other rule's examples and for no text at all", {
		timeout: 60_000,
	}, () => {
		const [sample] = cases;
		if (!sample) throw new Error("A rule has examples.");
		for (const text of ["", ...oddPieces, ...everyText]) {
			const parts = sample.draft.parts.map((part) => ({ ...part, text }));
			const draft = { ...sample.draft, parts };
			for (const finding of sample.check(draft)) expectSound(finding, draft);
		}
	});

	test("answers for 25,000 characters of any kind", { timeout: 60_000 }, () => {
		const [sample] = cases;
		if (!sample) throw new Error("A rule has examples.");
		for (const unit of longUnits) {
			const text = unit.repeat(Math.ceil(25_000 / unit.length)).slice(0, 25_000);
			const draft = { ...sample.draft, parts: [{ text, media: [], poll: [] }] };
			const ends = sample.check(draft).map(({ range }) => range?.end ?? 0);
			expect(Math.max(0, ...ends), JSON.stringify(unit)).toBeLessThanOrEqual(text.length);
		}
	});

	test("has a description for every option, and a default unless only the school can set it", () => {
		expect(rule.options.safeParse({}).success).toBe(rule.id !== "required-hashtags");
		for (const [name, option] of Object.entries(rule.options.shape)) {
			expect((option as { description?: string }).description, name).toBeTruthy();
		}
	});
});
