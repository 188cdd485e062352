import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Overlay } from "../tests/e2e/fixtures/overlay";
import { PracticeX } from "../tests/e2e/fixtures/practice-x";
import { School } from "../tests/e2e/fixtures/school";
import { startChromium } from "../tests/e2e/support/chromium-driver";
import type { Driver } from "../tests/e2e/support/driver";
import { hasDisplay } from "./has-display";

const extension = fileURLToPath(new URL("../.output/chrome-mv3", import.meta.url));
const reports = fileURLToPath(new URL("../.reports", import.meta.url));
const picture = fileURLToPath(new URL("../tests/e2e/fixtures/picture.png", import.meta.url));

/** Sets up a laptop as a school would and lets the person write; without a display it writes itself. */
export async function practise(): Promise<void> {
	const driver = await startChromium({
		extension,
		isShown: hasDisplay,
		viewport: { width: 1280, height: 900 },
	});
	await new School(driver).setsUp();
	await new PracticeX(driver).open("/home?account=hogarth_the");
	if (hasDisplay) {
		console.log("Write a post as @hogarth_the. Try: gr8 work by Kasper Lindqvist");
		await driver.closedByPerson();
	} else {
		await showFindings(driver);
	}
	await driver.close();
}

async function showFindings(driver: Driver): Promise<void> {
	const { home } = new PracticeX(driver);
	const overlay = new Overlay(driver);
	const post = "gr8 work by Kasper Lindqvist";
	await home.write(post);
	await home.attach(picture);
	for (const words of ["gr8", "Kasper", "#Chiswick", "picture"]) await overlay.says(words);
	mkdirSync(reports, { recursive: true });
	const screenshot = `${reports}/start.png`;
	await driver.screenshot(screenshot);
	console.log(`\nNo display: wrote “${post}” with a picture as @hogarth_the. Chalkline says:\n`);
	console.log(await overlay.words());
	console.log(`\nScreenshot: ${screenshot}`);
}
