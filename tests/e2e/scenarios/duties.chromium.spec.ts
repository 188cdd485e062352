import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { Overlay } from "../fixtures/overlay";
import { PracticeX } from "../fixtures/practice-x";
import { School } from "../fixtures/school";
import { expect, test } from "../fixtures/test";
import { startChromium } from "../support/chromium-driver";
import { lookAt } from "../support/look-at";
import { readEverything } from "../support/read-everything";

declare const chrome: {
	action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
};

const extension = fileURLToPath(new URL("../../../.output/chrome-mv3", import.meta.url));
const picture = fileURLToPath(new URL("../fixtures/picture.png", import.meta.url));
const words = "A sunny morning in the garden";
const tags = "#Chiswick #W4 #LBofHounslow";

test.use({ withExtension: false });

test("a post with a picture is looked after, duties show on the icon, the past is rehearsed", async ({}, info) => {
	const laptop = await startChromium({ extension, viewport: { width: 1280, height: 900 } });
	const x = new PracticeX(laptop);
	const overlay = new Overlay(laptop);
	await new School(laptop).setsUp();

	const options = await laptop.page.context().newPage();
	options.setDefaultTimeout(15_000);
	await options.goto(await optionsAddress(laptop));
	await expect.poll(() => options.evaluate(() => chrome.action.getBadgeText({}))).toBe("due");

	await laptop.page.bringToFront();
	await x.open();
	await x.home.write(`gr8 day. ${words} ${tags}`);
	await x.home.attach(picture);
	await overlay.click(/What does the picture show\?/);
	await overlay.click("Neither: no child in it");
	await overlay.says("1 thing to look at");
	await x.home.post();
	await overlay.says("Post is held");
	await overlay.click(/^Write “Great”/);
	await overlay.says("Nothing found");
	await x.home.post();
	await expect.poll(async () => (await x.posts()).length).toBe(1);

	await options.bringToFront();
	await visit(options, "duties");
	const link = options.getByRole("region", { name: "Posts with pictures" }).getByRole("link");
	await expect(async () => {
		await options.reload();
		await expect(link).toHaveAttribute("href", "https://x.com/hogarth_the/status/2000", {
			timeout: 1000,
		});
	}).toPass({ timeout: 15_000 });
	await options.getByLabel(/^Deleted/).check();
	const review = options.getByRole("button", { name: /^Done\s*: Review the policy/ });
	await review.focus();
	await options.keyboard.press("Enter");
	await expect(options.getByRole("button", { name: /^Undo\s*: Review the policy/ })).toBeVisible();
	await lookAt(options, "duties");

	await visit(options, "try");
	await options.getByLabel("Choose the archive").setInputFiles({
		name: "tweets.js",
		mimeType: "text/javascript",
		buffer: Buffer.from(archive()),
	});
	await expect(options.getByText("2 posts of @hogarth_the checked")).toBeVisible();
	await expect(options.getByText(/tweets.js, line \d+: This entry is broken/)).toBeVisible();
	await options.getByRole("button", { name: "Text speak" }).press("Enter");
	await options.getByRole("button", { name: "Right", exact: true }).first().press("Space");
	await expect(options.getByText(/1 of 1 right/)).toBeVisible();
	await lookAt(options, "rehearsal");

	await visit(options, "activity");
	await expect(options.getByRole("row", { name: /^Text speak – 1 1/ })).toBeVisible();
	await lookAt(options, "activity");
	await visit(options, "activity/sheet");
	await options.emulateMedia({ media: "print" });
	await expect(options.getByRole("navigation")).toBeHidden();
	await options.screenshot({ path: info.outputPath("sheet-on-paper.png"), fullPage: true });

	const stored = await options.evaluate(readEverything);
	expect(stored).toContain("https://x.com/hogarth_the/status/2000");
	expect(stored).not.toContain(words);
	expect(stored).not.toContain("gr8");
	expect(laptop.complaints()).toEqual([]);
	await laptop.close();
});

async function optionsAddress(laptop: Awaited<ReturnType<typeof startChromium>>): Promise<string> {
	return String(await laptop.evaluateInExtension("options.html", "location.href"));
}

async function visit(options: Page, place: string): Promise<void> {
	await options.evaluate((to) => (location.hash = to), place);
}

/** The archive of an account: two sound posts and one that was cut. */
function archive(): string {
	const post = (id: string, text: string) => ({
		tweet: { id_str: id, full_text: text, created_at: "Tue Mar 04 10:20:30 +0000 2025" },
	});
	const posts = [
		post("11", `gr8 work everyone ${tags}`),
		post("12", "lost"),
		post("13", `Well done Kasper Lindqvist ${tags}`),
	];
	return `window.YTD.tweets.part0 = ${JSON.stringify(posts, null, 2)}`.replace('"12",', '"12');
}
