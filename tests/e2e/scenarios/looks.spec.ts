import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "../fixtures/test";
import { hasUnderlines, underlines } from "../fixtures/underlines";
import type { DrawnElement } from "../support/driver";

/** Of the whole text: every answer before names the pupil by fewer letters. */
const lastAnswer = /^4 things to look at.*“Kasper Lindqvist” tells/s;
const folder = fileURLToPath(new URL("../../../.reports/looks/", import.meta.url));

/** At 200 % zoom a window has half as many pixels of the page's own. */
const looks = {
	light: { query: "", window: { width: 1280, height: 900 } },
	dim: { query: "&theme=dim", window: { width: 1280, height: 900 } },
	dark: { query: "&theme=dark", window: { width: 1280, height: 900 } },
	"high contrast": { query: "&theme=contrast", window: { width: 1280, height: 900 } },
	"right to left": { query: "&dir=rtl&lang=ar", window: { width: 1280, height: 900 } },
	"200 percent": { query: "", window: { width: 640, height: 450 } },
} as const;

for (const [name, { query, window }] of Object.entries(looks)) {
	test.describe(name, () => {
		test.use({ window });
		test(`the tooltip stands clear of text, tools and the window's edge: ${name}`, async ({
			x,
			school,
			overlay,
			driver,
		}, { project }) => {
			await school.setsUp();
			await x.open(`/home?account=hogarth_the${query}`);
			await x.home.write("gr8 work by Kasper Lindqvist");
			await overlay.says(lastAnswer);
			mkdirSync(folder, { recursive: true });
			await driver.screenshot(`${folder}${name.replaceAll(" ", "-")}-${project.name}.png`);
			const box = (await overlay.elements()).find(({ tag }) => tag === "section");
			expect(box).toBeDefined();
			if (!box) return;
			expect(box.x).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width).toBeLessThanOrEqual(window.width);
			const kept = await driver.ask(placesToKeep, null);
			expect(kept.length).toBeGreaterThan(1);
			expect(kept.filter((place) => doOverlap(place, box))).toEqual([]);
		});
	});
}

test("on a page that has scaled itself the line stands under its word, the tooltip under Post", async ({
	x,
	school,
	overlay,
	driver,
}) => {
	await school.setsUp();
	await x.open();
	await driver.ask(() => document.documentElement.style.setProperty("zoom", "1.5"), null);
	await x.home.write("gr8 work");
	await hasUnderlines(overlay, 1);
	const [line] = await underlines(overlay);
	const word = await driver.ask(placeOfFirstWord, null);
	expect(Math.abs((line?.x ?? 0) - word.x)).toBeLessThan(3);
	expect(Math.abs((line?.y ?? 0) - word.bottom)).toBeLessThan(6);
});

/** Runs in the page. */
function placeOfFirstWord(): { x: number; bottom: number } {
	const range = document.createRange();
	const text = document.querySelector('[contenteditable="true"] [data-text]')?.firstChild;
	if (!text) throw new Error("There is no text.");
	range.setStart(text, 0);
	range.setEnd(text, 3);
	const { x, bottom } = range.getBoundingClientRect();
	return { x, bottom };
}

type Box = Pick<DrawnElement, "x" | "y" | "width" | "height">;

/** Runs in the page. */
function placesToKeep(): Box[] {
	return [...document.querySelectorAll('[contenteditable="true"], [data-testid="toolBar"]')].map(
		(element) => {
			const { x, y, width, height } = element.getBoundingClientRect();
			return { x, y, width, height };
		},
	);
}

function doOverlap(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
