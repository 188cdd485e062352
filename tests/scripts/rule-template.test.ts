import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { addToRegistry, ruleSource } from "../../scripts/rule-template.mjs";

const registry = readFileSync(new URL("../../rules/registry.ts", import.meta.url), "utf8");

function namesIn(source: string): string[] {
	const [, list = ""] = /= \[([^\]]*)\]/.exec(source) ?? [];
	return list
		.split(",")
		.map((name) => name.trim())
		.filter((name) => name !== "");
}

test("a new rule gets its import and its sorted line in the registry", () => {
	const next = addToRegistry(registry, "mild-surprise");
	expect(next).toContain('import mildSurprise from "./mild-surprise";');
	expect(namesIn(next)).toEqual([...namesIn(registry), "mildSurprise"].toSorted());
});

test("a file without a list of rules is refused", () => {
	expect(() => addToRegistry("export const others = 1;", "mild-surprise")).toThrow(/no list/);
});

test("the template carries the rule's own id", () => {
	expect(ruleSource("mild-surprise")).toContain('id: "mild-surprise"');
});
