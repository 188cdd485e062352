import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { GrammarLint } from "../../../rules/domain/grammar-lint";
import type { PostDraft } from "../../../rules/domain/post-draft";
import { checkDraft } from "../../../rules/engine/check-draft";
import type { CompiledPolicy } from "../../../rules/engine/compile-policy";
import { compilePolicy } from "../../../rules/engine/compile-policy";
import { defineRule } from "../../../rules/engine/define-rule";
import type { Example } from "../../../rules/engine/example";
import { examplePolicy } from "../../../rules/engine/example-policy";
import { exampleToday } from "../../../rules/engine/example-roster";
import { nobody } from "../../../rules/engine/nobody";
import { readPlainly } from "../../../rules/engine/read-plainly";
import type { Rule } from "../../../rules/engine/rule";
import { textsToLint } from "../../../rules/engine/texts-to-lint";
import grammar from "../../../rules/grammar";
import { registry } from "../../../rules/registry";
import { draftOf, findingsOf, wordsOf } from "../check-example";
import { mendDraft } from "../mend-draft";

function ruleOf(id: string): Rule {
	const rule = registry.find((one) => one.id === id);
	if (!rule) throw new Error(`No rule is called ${id}.`);
	return rule;
}

function wordsIn(id: string, example: Example): string[] {
	const draft = draftOf(example);
	const findings = findingsOf(ruleOf(id), draft, example.options);
	return findings.map((one) => wordsOf(one, draft));
}

/** The first text after the first suggestion of the first finding. */
function mended(id: string, text: string): string | undefined {
	const draft = draftOf({ text });
	const [finding] = findingsOf(ruleOf(id), draft, undefined);
	const edits = finding?.suggestions[0]?.edits;
	return finding && edits && mendDraft(draft, finding, edits).parts[0]?.text;
}

function compile(...rules: readonly Rule[]): CompiledPolicy {
	const compiled = compilePolicy(examplePolicy(() => ({}), rules));
	if (!compiled.ok) throw new Error("The example policy is sound.");
	return compiled.value;
}

describe("a rule about words reads the plain letters, and points at what is written", () => {
	test.each([
		["text-speak", "That was g\u200br8 fun", "g\u200br8", "That was great fun"],
		["text-speak", "ｌｏｌ!", "ｌｏｌ", undefined],
		["text-speak", "See 𝐮 at\u00a0school", "𝐮", "See you at\u00a0school"],
		["offensive-language", "Utter ｓｈｉｔ here", "ｓｈｉｔ", "Utter here"],
		["offensive-language", "Utter sh\u00adit\u00ad here", "sh\u00adit\u00ad", "Utter here"],
		[
			"undermining-remark",
			"The\u00a0governors are id\u200biots",
			"The\u00a0governors are id\u200biots",
		],
		["personal-information", "Call ０７７００ 900\u2060123", "０７７００ 900\u2060123"],
		["pupil-name", "By 𝐀𝐦𝐞𝐥𝐢𝐚 Hart\u00adwell", "𝐀𝐦𝐞𝐥𝐢𝐚 Hart\u00adwell"],
	])("%s in %j", (id, text, words, fixed?: string) => {
		expect(wordsIn(id, { text })).toEqual([words]);
		if (fixed !== undefined) expect(mended(id, text)).toBe(fixed);
	});

	test("in descriptions and polls as well", () => {
		const parts = [
			{ text: "See you" },
			{
				text: "See you",
				media: [{ kind: "photo" as const }, { kind: "photo" as const, altText: "a l\u200bol b" }],
				poll: ["Yes", "Ｌｏｌ"],
			},
		];
		expect(wordsIn("text-speak", { draft: { parts } })).toEqual(["l\u200bol", "Ｌｏｌ"]);
	});

	test("and says the words as they are read", () => {
		const [finding] = findingsOf(ruleOf("text-speak"), draftOf({ text: "g\u200br8" }), undefined);
		expect(finding?.what).toContain("gr8");
	});
});

describe("a rule about what X counts and links reads what is written", () => {
	test.each([
		["length", { text: "ab\u200bc", options: { max: 3 } }, ["c"]],
		["required-hashtags", { text: "#Year\u200b6", options: { hashtags: ["#Year6"] } }, ["(post)"]],
		["hashtag-case", { text: "#world\u200bbookday" }, []],
		["suggested-hashtags", { text: "Our #Art\u200bClub" }, ["#Art"]],
		["mention", { text: "Thank you @city\u200bzoo" }, ["@city"]],
		["tagging", { text: "Thank you @MrsHill\u200bY4" }, ["@MrsHill"]],
		["emoji-count", { text: "🇬\u200b🇧🇸", options: { max: 0 } }, ["🇧🇸"]],
	])("%s", (id, example, words) => {
		expect(wordsIn(id, example)).toEqual(words);
	});
});

describe("what a rule is shown", () => {
	const seen: PostDraft[] = [];
	const probe = defineRule({
		id: "text-speak",
		summary: "Keeps what it is shown.",
		rationale: "",
		references: [],
		recommended: { severity: "info" },
		options: z.strictObject({}),
		messages: { it: { what: "It.", todo: "It." } },
		check({ draft }, report) {
			seen.push(draft);
			const [part] = draft.parts;
			const field = { part: 0, field: "text", index: 0, text: part?.text ?? "" } as const;
			report({ messageId: "it", field, range: { start: 0, end: 4 } });
		},
		examples: { pass: [], flag: [] },
	});
	const check = (draft: PostDraft) => {
		const prepared = probe.prepare({});
		const { policy, rules } = compile(ruleOf("text-speak"));
		if (!prepared.ok) throw prepared.error;
		const asking = {
			policy,
			rules: rules.map((one) => ({ ...one, ...prepared, needs: null, rule: probe })),
		};
		const result = checkDraft(draft, { compiled: asking, people: nobody, today: exampleToday });
		return result.status === "checked" ? result.findings : [];
	};

	test("is the draft itself where it is written plainly", () => {
		const draft = draftOf({ text: "A plain café day 👩‍🚀 – “gr8”" });
		expect(readPlainly(draft)).toBeNull();
		check(draft);
		expect(seen.at(-1)).toBe(draft);
	});

	test("is found again at whole characters of what is written", () => {
		const draft = draftOf({ text: "🇬\u200b🇧🇸 flags" });
		const [finding] = check(draft);
		expect(seen.at(-1)?.parts[0]?.text).toBe("🇬🇧🇸 flags");
		expect(finding && wordsOf(finding, draft)).toBe("🇬\u200b🇧🇸");
	});
});

test("the grammar checker reads the plain letters too", () => {
	const text = "We was at the ｚｏｏ\u00a0and\u00ad we seen owls";
	const plain = "We was at the zoo and we seen owls";
	const compiled = compile(grammar);
	const draft = draftOf({ text });
	expect(textsToLint(draft, compiled)).toEqual([plain]);
	const start = plain.indexOf("we seen");
	const lint: GrammarLint = {
		range: { start, end: start + "we seen".length },
		kind: "Grammar",
		reason: "Saw.",
		replacements: ["we saw"],
	};
	const lintsIn = (given: string) => (given === plain ? [lint] : []);
	const result = checkDraft(draft, { compiled, people: nobody, today: exampleToday, lintsIn });
	const words = result.status === "checked" && result.findings.map((one) => wordsOf(one, draft));
	expect(words).toContain("we seen");
});
