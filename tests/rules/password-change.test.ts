import { expect, test } from "vitest";
import rule from "../../rules/password-change";
import { checkUnder } from "./check-under";

test("names who must agree", () => {
	const options = { agreedBy: "the computing lead" };
	const draft = { kind: "password-change" } as const;
	expect(checkUnder(rule, [{ severity: "warning", options }], { draft })).toMatchObject([
		{
			severity: "warning",
			what: "The password of @FairmeadSch is changed only with the agreement of the computing lead.",
			question: { id: "headAgreed", prompt: "Has the computing lead agreed to a new password?" },
		},
	]);
});
