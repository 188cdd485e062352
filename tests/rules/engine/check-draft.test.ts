import { expect, test } from "vitest";
import { z } from "zod";
import type { PolicyInput } from "../../../rules/domain/policy";
import type { PostDraft } from "../../../rules/domain/post-draft";
import { checkDraft } from "../../../rules/engine/check-draft";
import type { ActiveRule, CompiledPolicy } from "../../../rules/engine/compile-policy";
import { compilePolicy } from "../../../rules/engine/compile-policy";
import { defineRule } from "../../../rules/engine/define-rule";
import { nobody } from "../../../rules/engine/nobody";
import type { Problem } from "../../../rules/engine/problem";

const today = "2026-10-05";

function draftOf(text: string, account = "@FairmeadSch"): PostDraft {
	return {
		kind: "post",
		account,
		parts: [{ text, media: [], poll: [] }],
		replyingTo: [],
		target: null,
		answers: {},
	};
}

const base: PolicyInput = {
	format: 1,
	id: "p",
	title: "Policy",
	school: { name: "Fairmead", accounts: [{ handle: "@FairmeadSch" }] },
	rosterMaxAgeDays: 10,
	clauses: [
		{ id: "strict", heading: "Strict", summary: "Be strict.", enforcedBy: [{ by: "reading" }] },
		{ id: "mild", heading: "Mild", summary: "Be mild.", enforcedBy: [{ by: "reading" }] },
	],
};

/** A policy whose only rule reports the given problems; its case "soft" belongs to the mild clause. */
function compiledWith(...problems: readonly Problem<"it", "soft">[]): CompiledPolicy {
	const outcome = compilePolicy(base);
	if (!outcome.ok) throw new Error("The base policy is sound.");
	const rule = defineRule({
		id: "probe",
		summary: "Reports what it is told.",
		rationale: "",
		references: [],
		recommended: { severity: "info" },
		cases: { soft: "a soft one" },
		options: z.strictObject({}),
		messages: { it: { what: "Saw {thing}.", todo: "Look." } },
		check({ isRosterStale }, report) {
			if (isRosterStale) problems.forEach((problem) => report(problem));
		},
		examples: { pass: [], flag: [] },
	});
	const prepared = rule.prepare({});
	if (!prepared.ok) throw new Error("No options are needed.");
	const [strict, mild] = outcome.value.policy.clauses;
	if (!strict || !mild) throw new Error("There are two clauses.");
	const active: ActiveRule = {
		rule,
		check: prepared.check,
		needs: null,
		demandFor: (one) =>
			one === "soft"
				? { clause: mild, severity: "info", why: "Be mild. (Mild)" }
				: { clause: strict, severity: "error", why: "Be strict. (Strict)" },
	};
	return { policy: outcome.value.policy, rules: [active] };
}

const field = { part: 0, field: "text", index: 0, text: "one two three" } as const;

function run(...problems: readonly Problem<"it", "soft">[]) {
	const compiled = compiledWith(...problems);
	const result = checkDraft(draftOf("one two three"), { compiled, people: nobody, today });
	if (result.status !== "checked") throw new Error(result.status);
	return result.findings;
}

test("stamps clause and severity by case, and fills the words", () => {
	const [hard, soft] = run(
		{ messageId: "it", case: "soft", data: { thing: "two" }, field, range: { start: 4, end: 7 } },
		{ messageId: "it", data: { thing: "one" }, field, range: { start: 0, end: 3 } },
	);
	expect(hard).toMatchObject({
		severity: "error",
		clauseId: "strict",
		what: "Saw one.",
		why: "Be strict. (Strict)",
	});
	expect(soft).toMatchObject({ severity: "info", clauseId: "mild", what: "Saw two." });
});

test("keeps doubtful evidence below its ceiling, and never raises a severity to it", () => {
	const at = { field, range: { start: 0, end: 3 } };
	expect(
		run({ messageId: "it", data: { thing: "x" }, atMost: "warning", ...at })[0]?.severity,
	).toBe("warning");
	expect(
		run({ messageId: "it", case: "soft", data: { thing: "x" }, atMost: "warning", ...at })[0]
			?.severity,
	).toBe("info");
});

test("says a thing once", () => {
	const twice = {
		messageId: "it",
		data: { thing: "x" },
		field,
		range: { start: 0, end: 3 },
	} as const;
	expect(run(twice, twice)).toHaveLength(1);
});

test("sorts by severity, then by place", () => {
	const at = (start: number) =>
		({
			messageId: "it",
			data: { thing: `${start}` },
			field,
			range: { start, end: start + 1 },
		}) as const;
	expect(run(at(4), { ...at(0), case: "soft" }, at(2)).map(({ range }) => range?.start)).toEqual([
		2, 4, 0,
	]);
});

test("gives a finding about the whole post no range", () => {
	expect(run({ messageId: "it", data: { thing: "x" } })[0]).toMatchObject({
		field: "post",
		range: null,
	});
});

test("checks nothing of an account that is not the school's", () => {
	const compiled = compiledWith({ messageId: "it", data: { thing: "x" } });
	const result = checkDraft(draftOf("x", "@Someone"), { compiled, people: nobody, today });
	expect(result).toEqual({ status: "not-a-school-account" });
});

test.each([
	["2026-09-25", 0],
	["2026-09-24", 1],
])("a roster of %s with a limit of ten days", (rosterDate, found) => {
	const compiled = compiledWith({ messageId: "it", data: { thing: "x" } });
	const result = checkDraft(draftOf("x"), { compiled, people: { ...nobody, rosterDate }, today });
	expect(result.status === "checked" && result.findings.length).toBe(found);
});

test("lets a broken rule throw rather than call the post clean", () => {
	const compiled = compiledWith({ messageId: "it" });
	expect(() => checkDraft(draftOf("x"), { compiled, people: nobody, today })).toThrow("{thing}");
});
