import { expect, test } from "vitest";
import rule from "../../rules/direct-message";
import { checkUnder } from "./check-under";

const message = { draft: { kind: "direct-message", parts: [{ text: "Hello" }] } } as const;

test("holds a message with the clause's severity", () => {
	expect(checkUnder(rule, [{ severity: "error" }], message)).toMatchObject([
		{ severity: "error", field: "post", range: null, question: null },
	]);
});

test("names the address to write to instead", () => {
	const options = { redirect: "office@fairmead.example" };
	const [finding] = checkUnder(rule, [{ severity: "error", options }], message);
	expect(finding?.todo).toBe("Ask people to write to office@fairmead.example instead.");
});
