import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, type Frame, type Page } from "@playwright/test";
import axe from "axe-core";

declare global {
	interface Window {
		readonly axe?: { run(options: object): Promise<AxeResults> };
	}
}
interface AxeResults {
	readonly violations: readonly {
		readonly id: string;
		readonly nodes: readonly { readonly html: string }[];
	}[];
}

const pictures = fileURLToPath(new URL("../../../.reports/screens/", import.meta.url));
/** Each look's name, and the window's width. */
export type Looks = readonly (readonly [look: "light" | "dark" | "narrow", width: number])[];
const everyLook: Looks = [
	["light", 1280],
	["dark", 1280],
	["narrow", 360],
];

/** Holds a screen to what every screen owes, in each look, and takes its picture in each. */
export async function lookAt(page: Page, name: string, looks = everyLook): Promise<void> {
	mkdirSync(pictures, { recursive: true });
	for (const [look, width] of looks) {
		await page.setViewportSize({ width, height: 900 });
		// A colour on its way to another look has no contrast to measure.
		const colorScheme = look === "dark" ? "dark" : "light";
		await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
		await page.evaluate(nextPicture);
		expect.soft(await faultsIn(page), `${name}, ${look}`).toEqual([]);
		await page.screenshot({ path: `${pictures}${name}-${look}.png`, fullPage: true });
	}
	await page.setViewportSize({ width: looks[0]?.[1] ?? 1280, height: 900 });
	await page.emulateMedia({ colorScheme: "light" });
}

/** Runs in the page: done when what follows from a new width has been drawn. */
function nextPicture(): Promise<unknown> {
	return new Promise((resolve) =>
		requestAnimationFrame(() => requestAnimationFrame(() => resolve(null))),
	);
}

/** What axe finds, and sideways scrolling. */
export async function faultsIn(page: Page | Frame): Promise<readonly string[]> {
	// AxeBuilder would carry its text over each time and open a tab to join frames, of which there are none.
	if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source);
	return page.evaluate(async () => {
		const { violations = [] } = (await window.axe?.run({ resultTypes: ["violations"] })) ?? {};
		const isWide = document.documentElement.scrollWidth > innerWidth;
		const found = violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
		return isWide ? [...found, "scrolls sideways"] : found;
	});
}
