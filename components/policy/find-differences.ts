import type { Clause, Enforcement, Policy } from "../../rules/domain/policy";
import { type Difference, differenceOf, shorten } from "./difference";
import { changeClause, removeClause } from "./edit-policy";
import { enforcementDifferences } from "./enforcement-differences";
import { inWords } from "./option-fields";

/** What a school has changed in the policy that it started from. */
export function findDifferences(base: Policy, policy: Policy): Difference[] {
	const before = new Map(base.clauses.map((clause) => [clause.id, clause]));
	const kept = new Set(policy.clauses.map(({ id }) => id));
	return [
		...generalDifferences(base, policy),
		...policy.clauses.flatMap((clause) => {
			const was = before.get(clause.id);
			return was ? clauseDifferences(was, clause) : [added(clause)];
		}),
		...base.clauses.filter(({ id }) => !kept.has(id)).map((clause) => removed(base, clause)),
	];
}

const schoolFields = [
	"name",
	"accounts",
	"contacts",
	"sites",
	"partners",
	"groups",
	"ownWords",
] as const;

function generalDifferences(base: Policy, policy: Policy): Difference[] {
	const { title, rosterMaxAgeDays } = base;
	return [
		...differenceOf("Title", title, policy.title, (now) => ({ ...now, title })),
		...differenceOf(
			"Days a roster is good for",
			rosterMaxAgeDays,
			policy.rosterMaxAgeDays,
			(now) => ({
				...now,
				rosterMaxAgeDays,
			}),
		),
		...schoolFields.flatMap((field) =>
			differenceOf(
				`School: ${inWords(field)}`,
				base.school[field],
				policy.school[field],
				(now) => ({
					...now,
					school: { ...now.school, [field]: base.school[field] },
				}),
			),
		),
	];
}

function clauseDifferences(was: Clause, now: Clause): Difference[] {
	const { id, heading, summary, isOff } = was;
	const put = (part: Partial<Clause>) => (policy: Policy) =>
		changeClause(policy, id, (clause) => ({ ...clause, ...part }));
	const of = shorten(summary);
	const isSameShape =
		was.enforcedBy.length === now.enforcedBy.length &&
		was.enforcedBy.every((one, index) => shapeOf(one) === shapeOf(now.enforcedBy[index]));
	return [
		...differenceOf(of, isOff ? "off" : "on", now.isOff ? "off" : "on", put({ isOff })),
		...differenceOf(`${of}: heading`, heading, now.heading, put({ heading })),
		...differenceOf(`${of}: words`, summary, now.summary, put({ summary })),
		...(isSameShape
			? was.enforcedBy.flatMap((one, index) =>
					enforcementDifferences(was, index, one, now.enforcedBy[index]),
				)
			: differenceOf(
					`${of}: how it is kept`,
					keptBy(was),
					keptBy(now),
					put({ enforcedBy: was.enforcedBy }),
				)),
	];
}

function added({ id, summary }: Clause): Difference {
	return {
		of: shorten(summary),
		was: "not there",
		now: "added",
		putBack: (policy) => removeClause(policy, id),
	};
}

function removed({ clauses }: Policy, clause: Clause): Difference {
	const at = clauses.indexOf(clause);
	return {
		of: shorten(clause.summary),
		was: "there",
		now: "taken out",
		putBack: (policy) => ({ ...policy, clauses: policy.clauses.toSpliced(at, 0, clause) }),
	};
}

function shapeOf(enforcement: Enforcement | undefined): string {
	if (enforcement?.by === "duty") return `duty ${enforcement.duty.kind}`;
	return enforcement?.by === "rule"
		? JSON.stringify([enforcement.rule, enforcement.cases])
		: JSON.stringify(enforcement);
}

function keptBy({ enforcedBy }: Clause): string {
	return enforcedBy
		.map((one) =>
			one.by === "rule" ? [inWords(one.rule), ...(one.cases ?? [])].join(" / ") : one.by,
		)
		.join(", ");
}
