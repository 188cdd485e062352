import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Lockfile {
	readonly packages: Readonly<
		Record<
			string,
			{
				readonly optionalDependencies?: Readonly<Record<string, string>>;
				readonly integrity?: string;
			}
		>
	>;
}

const source = readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8");
const { packages } = JSON.parse(source) as Lockfile;

// npm leaves out what its registry lacks for other platforms; npm ci then refuses the whole lockfile.
test("the lockfile has an entry for every optional package, for all platforms", () => {
	const places = new Set(Object.keys(packages).map((path) => path.split("node_modules/").at(-1)));
	const missing = Object.values(packages)
		.flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
		.filter((name) => !places.has(name));
	expect(missing).toEqual([]);
});

test("the lockfile names no registry", () => {
	expect(source).not.toContain('"resolved"');
});

test("every package is held to its hash, those of other platforms too", () => {
	const unproven = Object.entries(packages).filter(([path, { integrity }]) => path && !integrity);
	expect(unproven.map(([path]) => path)).toEqual([]);
});
