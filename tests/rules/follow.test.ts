import { expect, test } from "vitest";
import rule from "../../rules/follow";
import { checkUnder } from "./check-under";

const act = { draft: { kind: "follow", target: "@toyshop" } } as const;

test("asks whether the one who decides has agreed", () => {
	const options = { decider: "the headteacher" };
	const [finding] = checkUnder(rule, [{ severity: "warning", options }], act);
	expect(finding).toMatchObject({ severity: "warning", question: { id: "headAgreed" } });
	expect(finding?.question?.prompt).toBe("Is following @toyshop agreed with the headteacher?");
});

test("asks nothing where following is never allowed", () => {
	const options = { mode: "never" };
	expect(checkUnder(rule, [{ severity: "error", options }], act)).toMatchObject([
		{ severity: "error", question: null },
	]);
});

test("asks when the page does not say who would be followed", () => {
	const unknown = { draft: { kind: "follow", answers: {} }, text: "" } as const;
	expect(checkUnder(rule, [{ severity: "warning" }], unknown)).toHaveLength(1);
});
