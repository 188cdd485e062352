import type { Finding } from "../domain/finding";
import type { LintsIn } from "../domain/grammar-lint";
import type { People } from "../domain/people";
import type { PostDraft } from "../domain/post-draft";
import { compareSeverity, milderOf } from "../domain/severity";
import { accountScope } from "./account-scope";
import { comparePlaces } from "./compare-places";
import type { ActiveRule, CompiledPolicy } from "./compile-policy";
import { daysBetween } from "./days-between";
import { distinctFindings } from "./distinct-findings";
import { fillMessage } from "./fill-message";
import { type Held, heldIn, meets } from "./needs";
import type { Problem } from "./problem";
import { type PlainReading, readPlainly } from "./read-plainly";
import type { PreparedCheck } from "./rule";
import { widenToCharacters } from "./widen-to-characters";

/** What a check gives: findings, or the plain statement that the account is none of the school's. */
export type CheckResult =
	| { readonly status: "checked"; readonly findings: readonly Finding[] }
	| { readonly status: "not-a-school-account" };

/** What a check needs besides the draft. `today` is an ISO date: the rules have no clock. */
export interface CheckSetup {
	readonly compiled: CompiledPolicy;
	readonly people: People;
	readonly today: string;
	/** True when a newer roster may exist that this laptop has not seen. */
	readonly isUnconfirmed?: boolean;
	/** What is known of the texts' grammar; without it nothing is. */
	readonly lintsIn?: LintsIn;
}

/** Runs every rule in force over a draft: findings most serious first. A throw means a broken rule, never a clean post. */
export function checkDraft(draft: PostDraft, setup: CheckSetup): CheckResult {
	const { compiled, people, today, isUnconfirmed = false, lintsIn = () => [] } = setup;
	const { policy, rules } = compiled;
	if (accountScope(policy.school, draft.account).scope === "other") {
		return { status: "not-a-school-account" };
	}
	const isRosterStale =
		isUnconfirmed ||
		people.rosterDate === null ||
		daysBetween(people.rosterDate, today) > policy.rosterMaxAgeDays;
	const context = { draft, people, school: policy.school, today, isRosterStale, lintsIn };
	const written: Showing = { context, held: heldIn(draft), carryBack: (problem) => problem };
	const plain = showPlainly(written);
	const findings: Finding[] = [];
	for (const active of rules) {
		const { context, held, carryBack } = active.rule.reads === "written" ? written : plain;
		if (active.needs && !meets(active.needs, held)) continue;
		if (!active.rule.appliesTo.includes(draft.kind)) continue;
		active.check(context, (problem) => findings.push(stamp(carryBack(problem), active)));
	}
	return { status: "checked", findings: distinctFindings(findings.sort(compareFindings), rules) };
}

/** A draft as a rule is shown it, and the way back to the draft as it is written. */
interface Showing {
	readonly context: Parameters<PreparedCheck>[0];
	readonly held: Held;
	readonly carryBack: PlainReading["carryBack"];
}

function showPlainly(written: Showing): Showing {
	const plain = readPlainly(written.context.draft);
	if (!plain) return written;
	const { draft, carryBack } = plain;
	return { context: { ...written.context, draft }, held: heldIn(draft), carryBack };
}

function stamp(problem: Problem, active: ActiveRule): Finding {
	const { rule } = active;
	const message = rule.messages[problem.messageId];
	if (!message) throw new Error(`${rule.id} has no message "${problem.messageId}"`);
	const { clause, severity, why } = active.demandFor(problem.case);
	const { field, range, data = {} } = problem;
	return {
		ruleId: rule.id,
		severity: problem.atMost ? milderOf(severity, problem.atMost) : severity,
		clauseId: clause.id,
		part: field?.part ?? 0,
		field: range && field ? field.field : "post",
		index: field?.index ?? 0,
		range: field && range ? widenToCharacters(field.text, range) : null,
		what: fillMessage(message.what, data),
		todo: fillMessage(message.todo, data),
		why,
		suggestions: [...(problem.suggestions ?? [])],
		question: problem.question ?? null,
	};
}

function compareFindings(a: Finding, b: Finding): number {
	return compareSeverity(a.severity, b.severity) || comparePlaces(a, b);
}
