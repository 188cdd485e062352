import { expect, test } from "vitest";
import rule from "../../rules/repost";
import { checkUnder } from "./check-under";

const repost = (target: string, answers = {}) =>
	({ draft: { kind: "repost", target, answers } }) as const;

test("the question names all that the school looks for", () => {
	const options = { onlySchoolLife: true, alsoCheck: "hold no extreme views" };
	const [finding] = checkUnder(rule, [{ severity: "warning", options }], repost("@zoo"));
	expect(finding?.question?.prompt).toBe(
		"Does the post belong to our school's life and show the school in a good light and hold no extreme views?",
	);
});

test("a post that the poster finds unfit has a severity of its own", () => {
	const demands = [{ severity: "warning" }, { severity: "error", cases: ["unfit"] }] as const;
	expect(checkUnder(rule, demands, repost("@zoo", { schoolLife: false }))).toMatchObject([
		{ severity: "error", question: null },
	]);
	expect(checkUnder(rule, demands, repost("@zoo"))).toMatchObject([{ severity: "warning" }]);
});

test("asks when the page does not say whose post it is", () => {
	const unknown = { text: "", draft: { kind: "quote" } } as const;
	expect(checkUnder(rule, [{ severity: "warning" }], unknown)).toHaveLength(1);
});

test("a post from elsewhere need not be about the school, but suit its account", () => {
	const draft = { kind: "repost", target: "@toyshop" } as const;
	const [finding] = checkUnder(rule, [{ severity: "warning" }], { draft });
	expect(finding?.question?.prompt).toBe("Does the post suit the school's account?");
});
