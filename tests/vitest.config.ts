import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumPath } from "../scripts/browsers.mjs";

const installed = chromiumPath();
const launchOptions = {
	chromiumSandbox: false,
	...(installed === undefined ? {} : { executablePath: installed }),
};

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: "node",
					root: new URL("..", import.meta.url).pathname,
					include: ["tests/{rules,scripts,architecture,entrypoints}/**/*.test.ts"],
					environment: "node",
					// Only a hanging test may run out of time: a busy machine must not decide.
					testTimeout: 60_000,
				},
			},
			{
				oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
				test: {
					name: "browser",
					root: new URL("..", import.meta.url).pathname,
					include: ["tests/{storage,components}/**/*.test.{ts,tsx}"],
					testTimeout: 60_000,
					expect: { poll: { timeout: 30_000 } },
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions }),
						instances: [{ browser: "chromium" }],
					},
				},
			},
		],
	},
});
