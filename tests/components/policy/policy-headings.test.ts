import { expect, test } from "vitest";
import { policyHeadings } from "../../../components/policy/policy-headings";
import { shippedPolicies } from "../../../components/policy/shipped-policies";

const base = shippedPolicies.find(({ id }) => id === "william-hogarth");
if (!base) throw new Error("The policy is shipped.");

test("a heading says how many of its clauses were changed, and where the document is stale", () => {
	const [first, second, ...others] = base.clauses;
	if (!first || !second) throw new Error("There are clauses.");
	const own = { ...second, id: "ours", heading: "Our own" };
	const clauses = [{ ...first, isOff: true }, second, ...others, own];
	const headings = policyHeadings({ clauses }, base, [second.heading]);
	const marked = headings.filter(({ changed, isStale }) => changed > 0 || isStale);
	expect(marked).toEqual([
		{ id: `heading-${first.id}`, words: first.heading, changed: 1, isStale: false },
		{ id: `heading-${second.id}`, words: second.heading, changed: 0, isStale: true },
		{ id: "heading-ours", words: "Our own", changed: 1, isStale: false },
	]);
});

test("nothing is changed as delivered, nor in a policy that nobody delivered", () => {
	for (const from of [base, undefined]) {
		expect(policyHeadings(base, from, []).filter(({ changed }) => changed > 0)).toEqual([]);
	}
});

test("every heading leads to a place of its own", () => {
	for (const policy of shippedPolicies) {
		const ids = policyHeadings(policy, policy, []).map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	}
});
