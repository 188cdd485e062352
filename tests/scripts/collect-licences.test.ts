import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { collectLicences } from "../../scripts/collect-licences";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { dependencies } = JSON.parse(readFileSync(`${root}/package.json`, "utf8")) as {
	dependencies: Record<string, string>;
};
const entries = collectLicences(root).split(`\n${"-".repeat(72)}\n\n`);

test("every library that ships comes with its licence", () => {
	for (const [name, version] of Object.entries(dependencies)) {
		const entry = entries.find((one) => one.startsWith(`${name} ${version}\n\n`));
		expect(entry, name).toMatch(/licen[cs]e|permission/i);
	}
});

test("what only builds and tests is not named", () => {
	expect(entries.some((one) => one.startsWith("vitest "))).toBe(false);
});
