import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { registry } from "../../rules/registry";

const folder = new URL("../../rules/", import.meta.url);
const files = readdirSync(folder)
	.filter((name) => name.endsWith(".ts") && name !== "registry.ts")
	.map((name) => name.replace(/\.ts$/, ""));

test("every file of rules/ is one rule in the registry, named by its id and sorted", () => {
	expect(registry.map(({ id }) => id)).toEqual(files.toSorted());
});

test.each(files)("%s is the file of the rule with that id", async (file) => {
	const { default: rule } = (await import(`../../rules/${file}.ts`)) as { default: { id: string } };
	expect(rule.id).toBe(file);
});
