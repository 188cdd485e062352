import { expect, test } from "vitest";
import { CoverageSheet } from "../../../components/policy/coverage-sheet";
import { shippedPolicies } from "../../../components/policy/shipped-policies";
import { byHeading } from "../../../rules/presets/by-heading";
import { renderHere } from "../ui/render-here";

test.each(shippedPolicies)("the sheet of $title has a row for each clause", (policy) => {
	const root = renderHere(<CoverageSheet policy={policy} today="2026-11-30" isInForce />);
	const rows = [...root.querySelectorAll("tbody tr")];
	expect(rows.map((row) => row.children[1]?.textContent)).toEqual(
		byHeading(policy.clauses)
			.flatMap(([, clauses]) => clauses)
			.map(({ summary, origin }) =>
				origin === "document"
					? summary
					: `${summary} (asked by Chalkline itself, not by the document)`,
			),
	);
	for (const row of rows) expect(row.children[2]?.textContent).not.toBe("");
});

test("a clause that is switched off is said to be", () => {
	const [policy] = shippedPolicies;
	if (!policy) throw new Error("A policy ships.");
	const clauses = policy.clauses.map((clause, at) =>
		at === 0 ? { ...clause, isOff: true } : clause,
	);
	const root = renderHere(
		<CoverageSheet policy={{ ...policy, clauses }} today="2026-11-30" isInForce />,
	);
	const cells = [...root.querySelectorAll("tbody tr td:last-child")].map((one) => one.textContent);
	expect(cells.filter((words) => words === "Switched off")).toHaveLength(1);
	expect(cells[0]).toBe("Switched off");
});

test("it bears its day, and says when nobody has put it into force", () => {
	const [policy] = shippedPolicies;
	if (!policy) throw new Error("A policy ships.");
	const sheet = (isInForce: boolean) =>
		renderHere(<CoverageSheet policy={policy} today="2026-11-30" isInForce={isInForce} />);
	expect(sheet(true).textContent).toContain("In force on 30 November 2026.");
	expect(sheet(false).textContent).toContain("A draft, not in force on 30 November 2026.");
});

test("what the document allows is said, and not recommended against", () => {
	const policy = shippedPolicies.find(({ id }) => id === "carlton");
	if (!policy) throw new Error("The policy ships.");
	const root = renderHere(<CoverageSheet policy={policy} today="2026-11-30" isInForce />);
	const below = (title: string) =>
		[...root.querySelectorAll("h3")].find((one) => one.textContent === title)?.nextElementSibling
			?.textContent ?? "";
	expect(below("Allowed by your policy")).toContain("Notices to parents go out");
	expect(below("Not in the policy")).not.toContain("Notices to parents go out");
	expect(below("Not in the policy")).toContain("Only if the school wants a limit of its own");
});
