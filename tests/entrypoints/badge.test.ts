import { expect, test } from "vitest";
import { badgeFor, badgeForDue } from "../../entrypoints/background/badge";
import type { CheckOutcome } from "../../rules/domain/check-outcome";
import type { Severity } from "../../rules/domain/severity";

function checked(...severities: Severity[]): CheckOutcome {
	const findings = severities.map((severity) => ({
		ruleId: "required-hashtags",
		severity,
		clauseId: "hashtags",
		part: 0,
		field: "post" as const,
		index: 0,
		range: null,
		what: "",
		todo: "",
		why: "",
		suggestions: [],
		question: null,
	}));
	return { status: "checked", findings, school: "Fairmead", rosterDate: null };
}

test.each<[string, CheckOutcome, string, string]>([
	["nothing found", checked(), "✓", "checked, nothing found"],
	["one finding", checked("info"), "1", "1 thing"],
	["several findings", checked("error", "info"), "2", "2 things"],
	["unchecked", { status: "unchecked", reason: "no-policy" }, "?", "not checked"],
	[
		"another account",
		{ status: "not-a-school-account", account: "@x", school: "Fairmead" },
		"",
		"not a school account",
	],
])("%s has a sign and words of its own", (_, outcome, text, words) => {
	const badge = badgeFor(outcome);
	expect(badge.text).toBe(text);
	expect(badge.title).toContain(words);
});

test("an error is drawn apart from milder findings", () => {
	expect(badgeFor(checked("error")).colour).not.toBe(badgeFor(checked("warning")).colour);
});

test("duties that are due are said in words, and nothing is said of none", () => {
	expect(badgeForDue(0).text).toBe("");
	expect(badgeForDue(1)).toMatchObject({ text: "due", title: "Chalkline: 1 duty is due" });
	expect(badgeForDue(3).title).toBe("Chalkline: 3 duties are due");
});
