import { expect, test } from "vitest";
import { checkDraft } from "../../../rules/engine/check-draft";
import { compilePolicy } from "../../../rules/engine/compile-policy";
import { nobody } from "../../../rules/engine/nobody";
import { readDraft } from "../../../rules/engine/read-draft";

const rule = "offensive-language";
const clauses = [
	{
		id: "strong",
		heading: "H",
		summary: "S.",
		enforcedBy: [{ by: "rule", rule, severity: "error", options: { extra: ["blimey"] } }],
	},
	{
		id: "mild",
		heading: "H",
		summary: "S.",
		enforcedBy: [{ by: "rule", rule, severity: "info", cases: ["mild"] }],
	},
];

function compiledWithout(...off: readonly string[]) {
	const compiled = compilePolicy({
		format: 1,
		id: "p",
		title: "Policy",
		school: { name: "Fairmead", accounts: [{ handle: "@FairmeadSch" }] },
		clauses: clauses.map((clause) => ({ ...clause, isOff: off.includes(clause.id) })),
	});
	if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
	return compiled.value;
}

function demandsOn(text: string, ...off: readonly string[]): string[] {
	const reading = readDraft({ text }, "@FairmeadSch");
	if (!reading.ok) throw new Error(reading.reason);
	const setup = { compiled: compiledWithout(...off), people: nobody, today: "2026-10-05" };
	const result = checkDraft(reading.draft, setup);
	return result.status === "checked" ? result.findings.map(({ clauseId }) => clauseId) : [];
}

test("a clause that is switched off says nothing, and no other speaks in its place", () => {
	expect(demandsOn("Blimey, that is crap")).toEqual(["strong", "mild"]);
	expect(demandsOn("Blimey, that is crap", "strong")).toEqual(["mild"]);
	expect(demandsOn("Blimey, that is crap", "mild")).toEqual(["strong"]);
});

test("a rule whose clauses are all off does not run", () => {
	expect(compiledWithout("strong").rules).toHaveLength(1);
	expect(compiledWithout("strong", "mild").rules).toEqual([]);
});
