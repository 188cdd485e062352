import type { Finding } from "../domain/finding";
import { compareSeverity } from "../domain/severity";
import { compareFields, comparePlaces } from "./compare-places";
import type { ActiveRule } from "./compile-policy";

/**
 * Findings without repeats, and one for each stretch of words where a rule gives way to another: the
 * graver speaks, of two alike the one given way to. Takes them most serious first and keeps that order.
 */
export function distinctFindings(
	findings: readonly Finding[],
	rules: readonly ActiveRule[],
): Finding[] {
	if (findings.length < 2) return [...findings];
	const silenced: Finding[] = [];
	for (const {
		rule: { id, givesWayTo },
	} of rules) {
		if (givesWayTo.length === 0 || !findings.some(({ ruleId }) => ruleId === id)) continue;
		const others = findings.filter(({ ruleId }) => givesWayTo.includes(ruleId));
		if (others.length === 0) continue;
		const own = findings.filter(({ ruleId }) => ruleId === id);
		for (const one of milderOnes(own, others)) silenced.push(one);
	}
	const heard = silenced.length === 0 ? findings : without(findings, new Set(silenced));
	const isRepeated = createMemory();
	return heard.filter((one) => !isRepeated(one));
}

const without = (findings: readonly Finding[], some: ReadonlySet<Finding>): readonly Finding[] =>
	findings.filter((one) => !some.has(one));

/** Of each pair about the same words the one to leave out. Neither list overlaps itself. */
function milderOnes(own: readonly Finding[], others: readonly Finding[]): Finding[] {
	const ahead = others.toSorted(comparePlaces);
	let next = 0;
	return own.toSorted(comparePlaces).flatMap((one) => {
		let other = ahead[next];
		while (other && endsBefore(other, one)) other = ahead[++next];
		if (!other || endsBefore(one, other)) return [];
		return [compareSeverity(one.severity, other.severity) < 0 ? other : one];
	});
}

const startOf = ({ range }: Finding): number => range?.start ?? 0;

function endsBefore(a: Finding, b: Finding): boolean {
	return (
		compareFields(a, b) < 0 || (compareFields(a, b) === 0 && (a.range?.end ?? 0) <= startOf(b))
	);
}

/** Tells whether a finding has been met before; only findings that begin alike are compared. */
function createMemory(): (finding: Finding) => boolean {
	const met = new Map<number, Finding[]>();
	return (finding) => {
		const start = startOf(finding);
		const alike = met.get(start);
		if (!alike) met.set(start, [finding]);
		else if (alike.some((one) => isSame(one, finding))) return true;
		else alike.push(finding);
		return false;
	};
}

const isSame = (a: Finding, b: Finding): boolean =>
	a.ruleId === b.ruleId &&
	a.what === b.what &&
	compareFields(a, b) === 0 &&
	a.range?.start === b.range?.start &&
	a.range?.end === b.range?.end;
