import type { Duty } from "../domain/duty";
import type { Clause, Policy } from "../domain/policy";

/** A duty with the clause that asks it. */
export interface AskedDuty {
	/** Stays the same as long as the clause does: marks are kept by it. */
	readonly id: string;
	readonly duty: Duty;
	readonly clause: Clause;
}

/**
 * Every duty that a policy asks, in the order of its clauses; clauses that are off ask nothing. What
 * the product asks by itself is left out where the school's own document asks the same.
 */
export function askedDuties({ clauses }: Pick<Policy, "clauses">): AskedDuty[] {
	const asked = clauses.filter(({ isOff }) => !isOff).flatMap(dutiesOf);
	const byDocument = new Set(
		asked.flatMap(({ clause, duty }) => (clause.origin === "document" ? [duty.kind] : [])),
	);
	return asked.filter(
		({ clause, duty }) => clause.origin === "document" || !byDocument.has(duty.kind),
	);
}

function dutiesOf(clause: Clause): AskedDuty[] {
	const duties = clause.enforcedBy.flatMap((one) => (one.by === "duty" ? [one.duty] : []));
	return duties.map((duty, index) => {
		const before = duties.slice(0, index).filter(({ kind }) => kind === duty.kind).length;
		const id = `${clause.id}/${duty.kind}${before === 0 ? "" : `/${before + 1}`}`;
		return { id, duty, clause };
	});
}
