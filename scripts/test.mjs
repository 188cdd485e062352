// `npm test`: installs what is missing, runs every check, and counts from the runners' own reports.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowsers } from "./browsers.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { countPlaywright, countVitest } from "./read-reports.mjs";
import { root, runTool } from "./run-tool.mjs";

const reports = join(root, ".reports");
const unitReport = join(reports, "unit.json");
const e2eReport = join(reports, "e2e.json");

/** @type {{ title: string, passed: number, failed: number, seconds: number }[]} */
const results = [];

/**
 * Runs one step under its title; what it throws is a failure of the step, not of the run.
 * @param {string} title
 * @param {() => boolean | import("./read-reports.mjs").Count} work
 */
function step(title, work) {
	console.log(`\n── ${title}`);
	const start = performance.now();
	const { passed, failed } = countOf(work);
	const seconds = (performance.now() - start) / 1000;
	results.push({ title, passed, failed, seconds });
	return failed === 0;
}

/** @param {() => boolean | import("./read-reports.mjs").Count} work */
function countOf(work) {
	try {
		const outcome = work();
		if (typeof outcome === "object") return outcome;
		return outcome ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return { passed: 0, failed: 1 };
	}
}

function unitTests() {
	const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`];
	const hasSucceeded = runTool("vitest", "run", "--config", "tests/vitest.config.ts", ...reporters);
	return countVitest(unitReport, hasSucceeded);
}

function e2eTests() {
	return countPlaywright(e2eReport, runTool("playwright", "test", "-c", "tests/e2e"));
}

function sumUp() {
	console.log("\n── Summary");
	for (const { title, passed, failed, seconds } of results) {
		const time = `${seconds.toFixed(1)} s`.padStart(8);
		console.log(
			`${failed === 0 ? "ok  " : "FAIL"} ${time}  ${title}: ${passed} passed, ${failed} failed`,
		);
	}
	const sum = (/** @type {"passed" | "failed"} */ key) =>
		results.reduce((so, result) => so + result[key], 0);
	console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
	return sum("failed") === 0;
}

rmSync(reports, { recursive: true, force: true });
if (!step("Install dependencies", ensureInstalled)) {
	sumUp();
	process.exit(1);
}
const hasBrowsers = step("Find browsers", () => ensureBrowsers(["chromium", "firefox"]));
step("Format", () => runTool("biome", "check", "."));
step("Lint", () => runTool("eslint", "."));
step("Types", () => runTool("tsc", "--noEmit"));
step("Types: rules know no browser", () => runTool("tsc", "--noEmit", "-p", "rules"));
step("Types: practice composer", () => runTool("tsc", "--noEmit", "-p", "tests/practice-composer"));
const isBuilt = ["chrome", "firefox"].every((browser) =>
	step(`Build for ${browser}`, () => runTool("wxt", "build", "-b", browser)),
);
step("Unit tests", unitTests);
step("Real browsers", () => {
	if (!hasBrowsers || !isBuilt) throw new Error("Not run: it needs both browsers and both builds.");
	return e2eTests();
});
process.exitCode = sumUp() ? 0 : 1;
