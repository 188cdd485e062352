import { expect, test } from "vitest";
import { duty } from "../../../rules/domain/duty";
import { type Enforcement, policy as policySchema } from "../../../rules/domain/policy";
import { enforcementWords } from "../../../rules/presets/enforcement-words";
import { presets } from "../../../rules/presets/presets";

const noClauses = { clauses: [] };

const words = (given: object) =>
	enforcementWords(
		{
			by: "duty",
			duty: duty.parse({ kind: "check-followers", task: "Check the followers.", ...given }),
		},
		noClauses,
	).detail;

test.each([
	[{}, "Check the followers."],
	[{ by: "The office" }, "Check the followers. (The office)"],
	[{ everyDays: 1 }, "Check the followers. (every day)"],
	[{ by: "SLT", everyDays: 14 }, "Check the followers. (SLT, every fortnight)"],
	[{ everyDays: 30 }, "Check the followers. (every 30 days)"],
	[{ due: "2019-11-30" }, "Check the followers. (due 30 November 2019)"],
	[{ due: "--07-15" }, "Check the followers. (due 15 July each year)"],
	[{ minimum: 3, everyDays: 7 }, "Check the followers. (at least 3 times, every week)"],
	[
		{ by: "SLT", everyDays: 1095, due: "2022-09-30", inferred: ["everyDays"] },
		"Check the followers. (SLT, due 30 September 2022) Not in the document, set by us: every three years.",
	],
	[
		{ by: "SLT", everyDays: 7, inferred: ["by", "everyDays"] },
		"Check the followers. Not in the document, set by us: SLT, every week.",
	],
])("a duty with %j says when and who", (given, detail) => {
	expect(words(given)).toBe(detail);
});

test("a rule says what it does and how it holds", () => {
	const said = enforcementWords(
		{ by: "rule", rule: "required-hashtags", severity: "error", options: {} },
		noClauses,
	);
	expect(said).toMatchObject({ how: "Checked while writing", severity: "error" });
	expect(said.detail).toContain("hashtags");
});

test("a rule's case is said in words, not by its id", () => {
	const said = enforcementWords(
		{ by: "rule", rule: "reply", severity: "error", cases: ["moreThanOne"], options: {} },
		noClauses,
	);
	expect(said.detail).toContain("Only for: the reply would go to more than one account.");
});

test("what is only read says that no check stands behind it", () => {
	expect(enforcementWords({ by: "reading" }, noClauses)).toEqual({
		how: "To be read",
		detail: "No check sees whether it is kept; people keep it.",
		severity: null,
	});
});

const presetOf = (id: string) => policySchema.parse(presets.find((one) => one.id === id));
const seen: Enforcement = { by: "reading", seenBy: ["pupil-consent"] };

test("what people keep and a check sees a part of says which check, as long as it is in force", () => {
	const westfield = presetOf("westfield");
	expect(enforcementWords(seen, westfield).detail).toContain("Pupils are named and shown only");
	const clauses = westfield.clauses.map((clause) => ({ ...clause, isOff: true }));
	expect(enforcementWords(seen, { clauses }).detail).toMatch(/^No check/);
});

test("what a preset says a check sees a part of is seen by one in force there", () => {
	const unseen = presets.flatMap((preset) => {
		const policy = policySchema.parse(preset);
		return policy.clauses.flatMap((clause) =>
			clause.enforcedBy.flatMap((one) =>
				one.by === "reading" &&
				one.seenBy &&
				enforcementWords(one, policy).detail.startsWith("No check")
					? [`${preset.id}: ${clause.id}`]
					: [],
			),
		);
	});
	expect(unseen).toEqual([]);
});

test("what a document allows names the check that stays off, or that nothing holds it", () => {
	const allowed = (rule?: string) =>
		enforcementWords(rule ? { by: "permission", rule } : { by: "permission" }, noClauses);
	expect(allowed("announcement").how).toBe("Allowed by your policy");
	expect(allowed("announcement").detail).toContain("Notices to parents");
	expect(allowed().detail).toBe("Nothing holds it.");
	expect(enforcementWords({ by: "explanation" }, noClauses).how).toBe("For information");
});

test.each([
	["westfield", "name-format", "Amelia, Amelia T): without a picture, with a picture of pupils"],
	["westfield", "name-format", "No name may stand: with a picture of pupils' work."],
	["westfield", "work-without-names", "No name may stand: with a picture of pupils' work."],
	["st-peters-pilning", "no-names", "No name may stand, whatever the post shows."],
	["lickey-hills", "no-names", "No name may stand, whatever the post shows."],
	["william-hogarth", "no-name-with-picture", "No name may stand: with a picture of pupils."],
	["william-hogarth", "blog-forename", "The forename alone may stand (Amelia): with a link"],
	["carlton", "no-name-with-picture", "No name may stand: with a picture of pupils."],
	["carlton", "no-name-with-picture", "The policy sets no limit to names: without a picture"],
	["lickey-hills", "work-opt-out", "to have work shown (no answer counts as yes)"],
	["william-hogarth", "hashtags", "They are #Chiswick, #W4, #LBofHounslow."],
	["carlton", "photo-list", "In every case but those said apart."],
	["lickey-hills", "extremist-views", "It must also hold no extreme views."],
	["lickey-hills", "announcements", "Notices belong to ParentMail or the newsletter."],
])("at %s the clause %s says what its options settle: %s", (id, clauseId, said) => {
	const policy = presetOf(id);
	const clause = policy.clauses.find((one) => one.id === clauseId);
	const details = clause?.enforcedBy.map((one) => enforcementWords(one, policy).detail).join(" ");
	expect(details).toContain(said);
});
