import { expect, test } from "vitest";
import type { Severity } from "../../../rules/domain/severity";
import { checkDraft } from "../../../rules/engine/check-draft";
import { compilePolicy } from "../../../rules/engine/compile-policy";
import { examplePolicy } from "../../../rules/engine/example-policy";
import { nobody } from "../../../rules/engine/nobody";
import offensiveLanguage from "../../../rules/offensive-language";
import textSpeak from "../../../rules/text-speak";
import { draftOf } from "../check-example";

function findingsAt(textSpeakSeverity: Severity, offensiveSeverity: Severity, texts: string[]) {
	const policy = examplePolicy(() => ({}), [textSpeak, offensiveLanguage]);
	const severities = [textSpeakSeverity, offensiveSeverity];
	const clauses = policy.clauses.map((clause, at) => ({
		...clause,
		enforcedBy: clause.enforcedBy.map((one) => ({ ...one, severity: severities[at] })),
	}));
	const compiled = compilePolicy({ ...policy, clauses });
	if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
	const draft = draftOf({ draft: { parts: texts.map((text) => ({ text })) } });
	const result = checkDraft(draft, {
		compiled: compiled.value,
		people: nobody,
		today: "2026-11-02",
	});
	if (result.status !== "checked") throw new Error("The example's account is not the school's.");
	return result.findings.map(({ ruleId, part, range }) => `${ruleId} ${part}:${range?.start}`);
}

test.each([
	["warning", "error", ["offensive-language 0:4", "text-speak 0:8"]],
	["warning", "warning", ["offensive-language 0:4", "text-speak 0:8"]],
	["error", "warning", ["text-speak 0:4", "text-speak 0:8"]],
] as const)("one card for a rude short form: %s and %s", (own, other, expected) => {
	expect(findingsAt(own, other, ["Oh, wtf lol"])).toEqual(expected);
});

test("a short form inside a masked word is no finding of its own", () => {
	expect(findingsAt("error", "error", ["Oh f u c k"])).toEqual(["offensive-language 0:3"]);
});

test("the same words in another part of the thread are another place", () => {
	expect(findingsAt("error", "error", ["Oh dear lol", "Oh crap"])).toEqual([
		"text-speak 0:8",
		"offensive-language 1:3",
	]);
});
