import { expect, test } from "vitest";
import { recommendedPolicy } from "../../../components/policy/recommended-policy";
import { compilePolicy } from "../../../rules/engine/compile-policy";

test("of our recommendation nothing but the school is left to fill in", () => {
	const { school } = recommendedPolicy;
	const named = { ...school, name: "Fairmead", accounts: [{ handle: "@FairmeadSch" }] };
	const compiled = compilePolicy({ ...recommendedPolicy, school: named });
	expect(compiled.ok ? [] : compiled.faults).toEqual([]);
	expect(recommendedPolicy.clauses.length).toBeGreaterThan(20);
});
