import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Overlay } from "../fixtures/overlay";
import { expect, test } from "../fixtures/test";
import type { DrawnElement, Driver } from "../support/driver";

const folder = fileURLToPath(new URL("../../../.reports/looks/", import.meta.url));

test.beforeEach(async ({ school }) => {
	mkdirSync(folder, { recursive: true });
	await school.setsUp();
});

test.describe("400 pixels high", () => {
	test.use({ window: { width: 640, height: 400 } });

	test("the first way to mend is seen whole", async ({ x, overlay, driver }, { project }) => {
		await x.open();
		await x.home.write("gr8 work by Kasper Lindqvist");
		await overlay.says(/^4 things to look at.*“Kasper Lindqvist” tells/s);
		await mendIsSeen(overlay, 400);
		await driver.screenshot(`${folder}low-400-${project.name}.png`);
	});
});

test.describe("340 pixels high", () => {
	test.use({ window: { width: 640, height: 340 } });

	test("a place that would cut off the first way to mend is not taken", async ({ x, overlay }) => {
		await x.open();
		await x.home.write("gr8 work by Kasper Lindqvist");
		await overlay.says(/thing(s)? to look at/);
		await expect.poll(async () => (await tooltip(overlay)).height).toBeLessThan(50);
	});
});

test.describe("400 pixels high at 200 percent", () => {
	test.use({ window: { width: 640, height: 200 } });

	test("where there is no room the tooltip is one line, off the text; opened, it shows how to mend", async ({
		x,
		overlay,
		driver,
	}, { project }) => {
		await x.open();
		await x.home.write("gr8 work by Kasper Lindqvist");
		await overlay.says(/thing(s)? to look at/);
		const small = await tooltip(overlay);
		expect(small.height).toBeLessThan(50);
		expect(await hides(driver, small)).toBe(false);
		await overlay.click(/things to look at/);
		await overlay.says("Write “Great”");
		await overlay.says("“Kasper Lindqvist” tells");
		await mendIsSeen(overlay, 200);
		await driver.screenshot(`${folder}low-200-${project.name}.png`);
		await overlay.click(/things to look at/);
		await expect.poll(async () => (await tooltip(overlay)).height).toBeLessThan(50);
	});

	test("a blind tooltip stands by its composer and hides none of the text", async ({
		x,
		overlay,
		driver,
	}, { project }) => {
		await x.open();
		await x.home.isReady();
		await driver.ask(() => {
			const editor = document.querySelector('[data-testid="tweetTextarea_0"]');
			editor?.setAttribute("data-testid", "renamed");
		}, null);
		await driver.click('[data-testid="renamed"]');
		await driver.type("gr8 day for all who came to see the longships sail");
		await overlay.says("Chalkline cannot read this box");
		await driver.screenshot(`${folder}low-blind-${project.name}.png`);
		const box = await tooltip(overlay);
		expect(box.x).toBeGreaterThan(100);
		expect(box.x + box.width).toBeLessThanOrEqual(640);
		expect(box.y + box.height).toBeLessThanOrEqual(200);
		expect(await hides(driver, box)).toBe(false);
	});
});

async function tooltip(overlay: Overlay): Promise<DrawnElement> {
	const box = (await overlay.elements()).find(({ tag }) => tag === "section");
	if (!box) throw new Error("There is no tooltip.");
	return box;
}

async function mendIsSeen(overlay: Overlay, windowHeight: number): Promise<void> {
	const box = await tooltip(overlay);
	const mend = (await overlay.elements()).find(({ text }) => text === "Write “Great”");
	expect(mend).toBeDefined();
	if (!mend) return;
	expect(mend.y).toBeGreaterThanOrEqual(box.y);
	expect(mend.y + mend.height).toBeLessThanOrEqual(box.y + box.height);
	expect(box.y + box.height).toBeLessThanOrEqual(windowHeight);
}

/** Whether a box of ours lies over the words of the editor. */
async function hides(driver: Driver, box: DrawnElement): Promise<boolean> {
	const text = await driver.ask(() => {
		const words = document.querySelector('[contenteditable="true"] [data-text="true"]');
		const { x, y, right, bottom } = (words ?? document.body).getBoundingClientRect();
		return { x, y, right, bottom };
	}, null);
	const isBeside = box.x >= text.right || box.x + box.width <= text.x;
	return !isBeside && box.y < text.bottom && text.y < box.y + box.height;
}
