import type { Page } from "@playwright/test";
import { type Scrolling, watchFrames } from "./page-recorder";

const frame = ".long";
const turns = 120;

/** Turns the wheel over the long frame, three rows and more at a time. */
export async function scrollByWheel(page: Page): Promise<Scrolling> {
	const { x, y, width, height } = await boxOf(page);
	await page.mouse.move(x + width / 2, y + height / 2);
	return watchFrames(page, frame, async () => {
		for (let turn = 0; turn < turns; turn++) await page.mouse.wheel(0, 150);
	});
}

/** Drags the scrollbar's thumb from the top of the long frame to its end. */
export async function scrollByThumb(page: Page): Promise<Scrolling> {
	await page.evaluate((selector) => document.querySelector(selector)?.scrollTo(0, 0), frame);
	const { x, y, width, height } = await boxOf(page);
	const right = x + width - 6;
	await page.mouse.move(right, y + 22);
	await page.mouse.down();
	const scrolling = await watchFrames(page, frame, async () => {
		for (let turn = 1; turn <= turns; turn++) {
			await page.mouse.move(right, y + 22 + ((height - 44) * turn) / turns);
		}
	});
	await page.mouse.up();
	const place = await page.evaluate(
		(selector) => document.querySelector(selector)?.scrollTop,
		frame,
	);
	if (!place) throw new Error("The thumb did not move.");
	return scrolling;
}

async function boxOf(page: Page) {
	const long = page.locator(frame).first();
	await long.scrollIntoViewIfNeeded();
	const box = await long.boundingBox();
	if (!box) throw new Error("There is no long frame.");
	return box;
}
