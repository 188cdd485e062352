// `npm run bench [name] [-- --strict]`: runs the measurements in tests/bench, one process each, in
// order of name. Bounds that do not hold are printed; with --strict they fail.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled } from "./ensure-installed.mjs";
import { root, runTool } from "./run-tool.mjs";

ensureInstalled();
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
const failed = measurements.filter((file) => {
	console.log(`\n── ${file.replace(".bench.ts", "")}`);
	return !runTool("tsx", join(folder, file), ...flags);
});
if (failed.length > 0) {
	console.error(`Out of bounds: ${failed.join(", ")}`);
	process.exit(1);
}
