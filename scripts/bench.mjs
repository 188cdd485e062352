// `npm run bench [name] [-- --strict]`: runs the measurements in tests/bench, one process each, in
// order of name. Bounds that do not hold are printed; with --strict they fail.
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled } from "./ensure-installed.mjs";
import { root } from "./run-tool.mjs";

ensureInstalled();
const { build } = await import("esbuild");
const folder = join(root, "tests", "bench");
const given = process.argv.slice(2);
const flags = given.filter((one) => one.startsWith("--"));
const wanted = given.find((one) => !one.startsWith("--")) ?? "";
const measurements = readdirSync(folder)
	.filter((file) => file.endsWith(".bench.ts") && file.includes(wanted))
	.toSorted();
if (measurements.length === 0) {
	console.error(`tests/bench holds no measurement named like "${wanted}".`);
	process.exit(1);
}
// Beside the sources, whose data is found by its place. What runs TypeScript as it stands gives each
// inner function its name as it is made, which what ships does not, and which costs a fifth of a check.
const bundles = join(root, "tests", ".bench");
await build({
	entryPoints: measurements.map((file) => join(folder, file)),
	outdir: bundles,
	outExtension: { ".js": ".mjs" },
	bundle: true,
	packages: "external",
	platform: "node",
	format: "esm",
	target: "node20",
	sourcemap: "inline",
	logLevel: "warning",
});
const failed = measurements.filter((file) => {
	console.log(`\n── ${file.replace(".bench.ts", "")}`);
	const bundle = join(bundles, file.replace(/\.ts$/, ".mjs"));
	const run = spawnSync(process.execPath, [bundle, ...flags], { cwd: root, stdio: "inherit" });
	return run.status !== 0;
});
rmSync(bundles, { recursive: true, force: true });
if (failed.length > 0) {
	console.error(`Out of bounds: ${failed.join(", ")}`);
	process.exit(1);
}
