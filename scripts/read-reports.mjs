// Counts tests from the runners' own JSON reports.
import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Vitest's report. A skipped test counts as failed: nothing here may be skipped.
 * @param {string} file @param {boolean} hasSucceeded what the runner's exit status said
 * @returns {Count}
 */
export function countVitest(file, hasSucceeded) {
	const report = read(file);
	if (!report) return { passed: 0, failed: 1 };
	const { numPassedTests, numFailedTests, numPendingTests, testResults } = report;
	/** @type {{ status: string, assertionResults: unknown[] }[]} */
	const files = testResults;
	const unloadable = files.filter(
		({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
	);
	return settle(numPassedTests, numFailedTests + numPendingTests + unloadable.length, hasSucceeded);
}

/**
 * Playwright's report. Skipped and flaky tests count as failed.
 * @param {string} file @param {boolean} hasSucceeded what the runner's exit status said
 * @returns {Count}
 */
export function countPlaywright(file, hasSucceeded) {
	const report = read(file);
	if (!report) return { passed: 0, failed: 1 };
	const { expected, unexpected, flaky, skipped } = report.stats;
	return settle(expected, unexpected + flaky + skipped, hasSucceeded);
}

/** A runner that failed without a failed test has failed once. @param {number} passed @param {number} failed @param {boolean} hasSucceeded @returns {Count} */
function settle(passed, failed, hasSucceeded) {
	const hidden = (failed === 0 && !hasSucceeded) || passed + failed === 0;
	return { passed, failed: hidden ? failed + 1 : failed };
}

/** @param {string} file @returns {any} the report, or null when the runner wrote none */
function read(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}
