import type { z } from "zod";
import {
	type Clause,
	type Enforcement,
	type Policy,
	policy as policySchema,
} from "../domain/policy";
import type { Severity } from "../domain/severity";
import { registry } from "../registry";
import { type Held, joinNeeds } from "./needs";
import type { PreparedCheck, Rule } from "./rule";
import { sayFault } from "./say-fault";
import { noRule, unkeptFaults } from "./unkept-faults";

/** A fault in a policy file: where it stands ("clauses[3].enforcedBy[0].options.length") and what is wrong. */
export interface PolicyFault {
	readonly path: string;
	readonly reason: string;
}

/** A rule that a policy puts in force, with the clauses that demand it. */
export interface ActiveRule {
	readonly rule: Rule;
	readonly check: PreparedCheck;
	/** What the rule needs; null where it looks at every draft. */
	readonly needs: Held | null;
	/** The clause and severity for one of the rule's cases. */
	demandFor(problemCase: string | undefined): Demand;
}
export interface Demand {
	readonly clause: Clause;
	readonly severity: Severity;
	/** The clause in words. */
	readonly why: string;
}
export interface CompiledPolicy {
	readonly policy: Policy;
	readonly rules: readonly ActiveRule[];
}

export type PolicyOutcome =
	| { readonly ok: true; readonly value: CompiledPolicy }
	| { readonly ok: false; readonly faults: readonly PolicyFault[] };

type RuleEnforcement = Extract<Enforcement, { by: "rule" }>;
interface Placed {
	readonly path: string;
	readonly clause: Clause;
	readonly enforcement: RuleEnforcement;
}

/** Turns any value into a policy ready to check with, or tells every fault by its path. Never throws. */
export function compilePolicy(given: unknown): PolicyOutcome {
	const parsed = policySchema.safeParse(given, { error: sayFault });
	if (!parsed.success) return { ok: false, faults: faultsOf(parsed.error, "") };
	const faults: PolicyFault[] = [
		...duplicateClauses(parsed.data),
		...unkeptFaults(parsed.data, new Set(registry.map(({ id }) => id))),
	];
	const rules: ActiveRule[] = [];
	for (const [ruleId, placed] of groupByRule(parsed.data)) {
		const rule = registry.find(({ id }) => id === ruleId);
		if (rule) {
			const outcome = activate(rule, placed);
			if ("faults" in outcome) faults.push(...outcome.faults);
			else if (placed.some(({ clause }) => !clause.isOff)) rules.push(outcome);
		} else {
			faults.push(...placed.map(({ path }) => noRule(`${path}.rule`, ruleId)));
		}
	}
	if (faults.length > 0) return { ok: false, faults };
	return { ok: true, value: { policy: parsed.data, rules } };
}

function groupByRule(policy: Policy): Map<string, Placed[]> {
	const groups = new Map<string, Placed[]>();
	for (const [c, clause] of policy.clauses.entries()) {
		for (const [e, enforcement] of clause.enforcedBy.entries()) {
			if (enforcement.by !== "rule") continue;
			const placed = { path: `clauses[${c}].enforcedBy[${e}]`, clause, enforcement };
			const group = groups.get(enforcement.rule);
			if (group) group.push(placed);
			else groups.set(enforcement.rule, [placed]);
		}
	}
	return groups;
}

function activate(rule: Rule, placed: readonly Placed[]): ActiveRule | { faults: PolicyFault[] } {
	const faults = [
		...placed.flatMap((one) => [...unknownCases(rule, one), ...optionFaults(rule, one)]),
		...clashingOptions(placed),
	];
	if (faults.length > 0) return { faults };
	const joined: unknown = Object.fromEntries(
		placed.flatMap(({ enforcement }) => Object.entries(enforcement.options)),
	);
	const prepared = rule.prepare(joined);
	const [first] = placed;
	if (!prepared.ok || !first) {
		return { faults: prepared.ok ? [] : faultsWhereSet(prepared.error, placed) };
	}
	const demandFor = demandsOf(placed, first);
	const isWhole = placed.every(({ clause }) => !clause.isOff);
	const check = isWhole ? prepared.check : withoutSwitchedOff(prepared.check, demandFor);
	const needs = prepared.needs.length > 0 ? joinNeeds(prepared.needs) : null;
	return { rule, check, needs, demandFor };
}

/** A clause that is off still claims its cases, so that no other clause speaks in its place. */
function withoutSwitchedOff(
	check: PreparedCheck,
	demandFor: ActiveRule["demandFor"],
): PreparedCheck {
	return (context, report) =>
		check(context, (problem) => {
			if (!demandFor(problem.case).clause.isOff) report(problem);
		});
}

/** A case belongs to the clause that claims it, any other to the one that claims none. */
function demandsOf(placed: readonly Placed[], first: Placed): ActiveRule["demandFor"] {
	const general = demandOf(placed.find(({ enforcement }) => !enforcement.cases) ?? first);
	const special = new Map<string | undefined, Demand>(
		placed
			.flatMap((one) => (one.enforcement.cases ?? []).map((name) => [name, demandOf(one)] as const))
			.toReversed(),
	);
	return (problemCase) => special.get(problemCase) ?? general;
}

const demandOf = ({ clause, enforcement: { severity } }: Placed): Demand => ({
	clause,
	severity,
	why: `${clause.summary} (${clause.heading})`,
});

function unknownCases(rule: Rule, { path, enforcement }: Placed): PolicyFault[] {
	return (enforcement.cases ?? [])
		.filter((name) => !Object.hasOwn(rule.cases, name))
		.map((name) => ({ path: `${path}.cases`, reason: `${rule.id} has no case "${name}"` }));
}

function optionFaults(rule: Rule, { path, enforcement }: Placed): PolicyFault[] {
	const outcome = rule.options.partial().safeParse(enforcement.options, { error: sayFault });
	return outcome.success ? [] : faultsOf(outcome.error, `${path}.options`);
}

/** Each fault at the clause that sets its option; of what none sets at the first. */
function faultsWhereSet({ issues }: z.ZodError, placed: readonly Placed[]): PolicyFault[] {
	return issues.flatMap((issue) => {
		const option = String(issue.path[0]);
		const setter = placed.find(({ enforcement }) => Object.hasOwn(enforcement.options, option));
		return faultsOf({ issues: [issue] }, `${(setter ?? placed[0])?.path ?? ""}.options`);
	});
}

function clashingOptions(placed: readonly Placed[]): PolicyFault[] {
	const setBy = new Map<string, string>();
	return placed.flatMap(({ path, clause, enforcement }) =>
		Object.keys(enforcement.options).flatMap((option) => {
			const other = setBy.get(option);
			setBy.set(option, clause.id);
			return other === undefined
				? []
				: [{ path: `${path}.options.${option}`, reason: `the clause "${other}" sets it too` }];
		}),
	);
}

function duplicateClauses({ clauses }: Policy): PolicyFault[] {
	return clauses.flatMap(({ id }, index) =>
		clauses.findIndex((other) => other.id === id) < index
			? [{ path: `clauses[${index}].id`, reason: `"${id}" is used twice` }]
			: [],
	);
}

function faultsOf(error: Pick<z.ZodError, "issues">, prefix: string): PolicyFault[] {
	return error.issues.map(({ path, message }) => ({
		path: path.reduce<string>(
			(so, step) =>
				typeof step === "number" ? `${so}[${step}]` : so ? `${so}.${String(step)}` : String(step),
			prefix,
		),
		reason: message,
	}));
}
