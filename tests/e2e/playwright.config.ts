import { defineConfig } from "@playwright/test";
import type { BrowserOption } from "./fixtures/test";

export default defineConfig<BrowserOption>({
	testDir: "./scenarios",
	outputDir: "../../.reports/e2e",
	reporter: [["list"], ["json", { outputFile: "../../.reports/e2e.json" }]],
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	workers: 2,
	timeout: 30_000,
	expect: { timeout: 5_000 },
	projects: [
		{ name: "chromium", use: { browserUnderTest: "chromium" } },
		{ name: "firefox", use: { browserUnderTest: "firefox" } },
	],
});
