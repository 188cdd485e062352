import { expect, test } from "vitest";
import { CoverageSheet } from "../../../components/policy/coverage-sheet";
import { shippedPolicies } from "../../../components/policy/shipped-policies";
import { renderHere } from "../ui/render-here";

test.each(shippedPolicies)("the sheet of $title has a row for each clause", (policy) => {
	const root = renderHere(<CoverageSheet policy={policy} />);
	const rows = [...root.querySelectorAll("tbody tr")];
	expect(rows.map((row) => row.children[1]?.textContent)).toEqual(
		policy.clauses.map(({ summary }) => summary),
	);
	for (const row of rows) expect(row.children[2]?.textContent).not.toBe("");
});

test("a clause that is switched off is said to be", () => {
	const [policy] = shippedPolicies;
	if (!policy) throw new Error("A policy ships.");
	const clauses = policy.clauses.map((clause, at) =>
		at === 0 ? { ...clause, isOff: true } : clause,
	);
	const root = renderHere(<CoverageSheet policy={{ ...policy, clauses }} />);
	const cells = [...root.querySelectorAll("tbody tr td:last-child")].map((one) => one.textContent);
	expect(cells.filter((words) => words === "Switched off")).toHaveLength(1);
	expect(cells[0]).toBe("Switched off");
});
