import { defineConfig } from "@playwright/test";
import type { BrowserOption } from "./fixtures/test";

export default defineConfig<object, BrowserOption>({
	testDir: "./scenarios",
	outputDir: "../../.reports/e2e",
	reporter: [["list"], ["json", { outputFile: "../../.reports/e2e.json" }]],
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	workers: 2,
	// Wide, for machines that are busy with other things; nothing waits when it need not.
	timeout: 120_000,
	expect: { timeout: 15_000 },
	projects: [
		{
			name: "chromium",
			use: { browserUnderTest: "chromium" },
			testIgnore: "*.firefox.spec.ts",
		},
		{
			name: "firefox",
			use: { browserUnderTest: "firefox" },
			// What only Chromium's own protocol can bring about.
			testIgnore: "*.chromium.spec.ts",
		},
	],
});
