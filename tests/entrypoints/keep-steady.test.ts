import { beforeEach, expect, test } from "vitest";
import { forgetAnswer, steadyAnswer } from "../../entrypoints/background/keep-steady";
import type { CheckOutcome } from "../../rules/domain/check-outcome";
import type { Finding } from "../../rules/domain/finding";
import { exampleDraft, exampleFinding, exampleOutcome } from "../components/composer/example-draft";

const tab = 7;
const text = "gr8, we could of stayed";
const first = exampleFinding(text, "gr8", "error");
const late: Finding = {
	...exampleFinding(text, "could of", "info", ["could have"]),
	ruleId: "grammar",
};

/** Answers about a text: at first without grammar, or with what it says. */
function answer(words: string, findings: readonly Finding[], isAwaited: boolean): CheckOutcome {
	const outcome: CheckOutcome = isAwaited
		? { ...exampleOutcome(...findings), grammar: "awaited" }
		: exampleOutcome(...findings);
	return steadyAnswer(tab, { draft: exampleDraft(words), outcome });
}

function rulesIn(outcome: CheckOutcome): readonly string[] {
	return outcome.status === "checked" ? outcome.findings.map(({ ruleId }) => ruleId) : [];
}

beforeEach(() => forgetAnswer(tab));

test("what grammar found stays, and moves with its words, while grammar is awaited again", () => {
	answer(text, [first, late], false);
	const next = answer(`So ${text}`, [], true);
	expect(rulesIn(next)).toEqual(["grammar"]);
	const [kept] = next.status === "checked" ? next.findings : [];
	expect(kept?.range).toEqual({ start: 11, end: 19 });
	expect(kept?.suggestions[0]?.edits[0]).toMatchObject({ start: 11, end: 19, text: "could have" });
});

test("what grammar found comes after the others, whatever was there first", () => {
	answer(text, [late], false);
	expect(rulesIn(answer(text, [late, first], false))).toEqual(["text-speak", "grammar"]);
});

test.each([
	["its words were touched", () => answer("gr8, we could ov stayed", [first], true)],
	["grammar has nothing more to say", () => answer(text, [first], false)],
	[
		"its composer was left",
		() => {
			forgetAnswer(tab);
			return answer(text, [first], true);
		},
	],
])("what grammar found goes when %s", (_, next) => {
	answer(text, [first, late], false);
	expect(rulesIn(next())).toEqual(["text-speak"]);
});
