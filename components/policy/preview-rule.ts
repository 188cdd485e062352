import type { Finding } from "../../rules/domain/finding";
import type { Policy } from "../../rules/domain/policy";
import { checkDraft } from "../../rules/engine/check-draft";
import { compilePolicy } from "../../rules/engine/compile-policy";
import type { Example } from "../../rules/engine/example";
import { examplePolicy } from "../../rules/engine/example-policy";
import { exampleRoster, exampleStaff, exampleToday } from "../../rules/engine/example-roster";
import { readDraft } from "../../rules/engine/read-draft";
import type { Rule } from "../../rules/engine/rule";
import { createPeople } from "../../rules/names/create-people";
import { buildNameIndex } from "../../rules/names/index/name-index";

/** One of a rule's examples and what the edited policy says about it. */
export interface PreviewedExample {
	readonly text: string;
	/** What stands beside the text and is not seen, such as a picture. */
	readonly beside: string;
	readonly findings: readonly Finding[];
}

const { school } = examplePolicy();
const people = createPeople(buildNameIndex(exampleRoster), { school, staff: exampleStaff });
const mostOfEach = 3;

/** A rule's examples, at the example school and with its pupils, by what the policy sets; null while it has faults. */
export function previewRule(rule: Rule, policy: Policy): readonly PreviewedExample[] | null {
	const compiled = compilePolicy({ ...policy, school, clauses: clausesOf(rule, policy) });
	if (!compiled.ok) return null;
	const { flag, pass } = rule.examples;
	return [
		...flag.filter(isPlain).slice(0, mostOfEach),
		...pass.filter(isPlain).slice(0, mostOfEach),
	].flatMap((example) => {
		const reading = readDraft({ text: "", ...example, ...example.draft }, "@FairmeadSch");
		if (!reading.ok) return [];
		const { draft } = reading;
		const today = example.today ?? exampleToday;
		const result = checkDraft(draft, { compiled: compiled.value, people, today });
		const findings = result.status === "checked" ? result.findings : [];
		return [{ text: draft.parts[0]?.text ?? "", beside: besideWords(example), findings }];
	});
}

function clausesOf(rule: Rule, { clauses }: Policy): Policy["clauses"] {
	return clauses.flatMap((clause) => {
		const enforcedBy = clause.enforcedBy.filter((one) => one.by === "rule" && one.rule === rule.id);
		return enforcedBy.length > 0 ? [{ ...clause, enforcedBy }] : [];
	});
}

/** Examples that stand on a grammar checker's answer would mislead, and empty ones say nothing. */
function isPlain(example: Example): boolean {
	const { text, draft } = example;
	return !("lints" in example) && (text ?? draft?.parts?.[0]?.text ?? "").trim() !== "";
}

function besideWords({ draft, note = "" }: Example): string {
	const media = draft?.parts?.flatMap((part) => part.media ?? []) ?? [];
	const first = media[0];
	const shows = draft?.answers?.pictureShows;
	const picture = first
		? `with a ${first.kind}${typeof shows === "string" ? ` of ${shows}` : ""}`
		: "";
	return [picture, note].filter((one) => one !== "").join("; ");
}
