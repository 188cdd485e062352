import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { Overlay } from "../fixtures/overlay";
import { PracticeX } from "../fixtures/practice-x";
import { School } from "../fixtures/school";
import { expect, test } from "../fixtures/test";
import { startChromium } from "../support/chromium-driver";
import { followScript } from "../support/seed-script.mjs";
import { Share } from "../support/share";

const extension = fileURLToPath(new URL("../../../.output/chrome-mv3", import.meta.url));
const roster = readFileSync(
	new URL("../../practice-composer/sample-roster.csv", import.meta.url),
	"utf8",
);
const viewport = { width: 1280, height: 1000 };
const post = "Well done Theodore, lovely soup #Chiswick #W4 #LBofHounslow";

async function startLaptop(share: Share) {
	const driver = await startChromium({ extension, viewport, share });
	const worker = driver.page.context().serviceWorkers()[0];
	const options = await driver.page.context().newPage();
	await options.goto(`chrome-extension://${new URL(worker?.url() ?? "").host}/options.html#setup`);
	return {
		driver,
		options,
		school: new School(driver),
		x: new PracticeX(driver),
		overlay: new Overlay(driver),
	};
}

async function looksRight(page: Page, name: string): Promise<void> {
	await page.emulateMedia({ reducedMotion: "reduce" });
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	await page.screenshot({ path: test.info().outputPath(`${name}.png`), fullPage: true });
}

/** Publishes on the office's options page; gives the file's bytes. */
async function publish(page: Page, passphrase: string): Promise<Buffer> {
	await page.reload();
	await page.getByLabel("Passphrase for this file").fill(passphrase);
	const download = page.waitForEvent("download");
	await page.getByRole("button", { name: "Save the set-up file" }).click();
	return readFileSync(await (await download).path());
}

test("a consent withdrawn in the office holds a post in the classroom that it let through before", async () => {
	const share = new Share();
	const [office, classroom] = await Promise.all([startLaptop(share), startLaptop(share)]);

	// The office publishes; its passphrase is made by chance.
	await office.school.setsUp();
	await office.options.reload();
	await office.options.getByRole("button", { name: "Make one for me" }).click();
	const passphrase = await office.options.getByLabel("Passphrase for this file").inputValue();
	expect(passphrase).toMatch(/^[a-z]{6}( [a-z]{6}){3}$/);
	const first = await publish(office.options, passphrase);
	await expect(office.options.getByText("Set-up number 1 is in your downloads.")).toBeVisible();
	await looksRight(office.options, "publish");

	// The classroom opens it by hand, a wrong passphrase first, and sees what it would change.
	const { options } = classroom;
	const file = { name: "chalkline.age", mimeType: "", buffer: first };
	await options.getByLabel("Choose a set-up file").setInputFiles(file);
	await options.getByLabel(/Passphrase or key for/).fill("bakoti");
	await options.getByRole("button", { name: "Open it" }).click();
	await expect(options.getByText("does not fit this file")).toBeVisible();
	await options.getByLabel(/Passphrase or key for/).fill(passphrase);
	await options.getByRole("button", { name: "Open it" }).click();
	await expect(options.getByText("Its policy is new on this laptop.")).toBeVisible();
	await looksRight(options, "review");
	await options.getByRole("button", { name: "Use this set-up" }).click();
	await expect(options.getByText("Set-up number 1 is in force on this laptop.")).toBeVisible();
	await expect(options.getByLabel("Publish here in the place of the other laptop")).toBeVisible();
	await looksRight(options, "in-force");

	await classroom.x.open();
	await classroom.x.home.write(post);
	await classroom.overlay.says("Nothing found");
	await classroom.x.home.post();
	await classroom.x.hasPosted(post);

	// From here it follows the address, which at first has nothing.
	const follow = await followScript(share.address, passphrase);
	await classroom.driver.evaluateInExtension("options.html", follow);
	await options.reload();
	await expect(options.getByText("There is no file at this address.")).toBeVisible();
	await expect(options.getByText("Publishing here would cut it off")).toBeVisible();
	await looksRight(options, "no-file");

	await office.school.setsUp({
		roster: {
			name: "roster.csv",
			text: roster.replace(/^(Theodore,Blythe,.*)$/m, (row) => row.replaceAll(",Yes", ",No")),
		},
	});
	await office.options.reload();
	await expect(office.options.getByText("Changed since it was published")).toBeVisible();
	await looksRight(office.options, "changed");
	share.file = await publish(office.options, passphrase);
	await expect(office.options.getByText("Changed since it was published")).toHaveCount(0);
	await options.getByRole("button", { name: "Look now" }).click();
	await expect(options.getByText("Number 2, published")).toBeVisible();
	await looksRight(options, "following");
	await options.setViewportSize({ width: 400, height: 900 });
	await options.emulateMedia({ colorScheme: "dark" });
	await looksRight(options, "following-dark-narrow");

	await classroom.x.home.write(post);
	await classroom.overlay.says("Theodore");
	await classroom.x.home.post();
	await classroom.overlay.says("Post is held");
	await classroom.overlay.says("Set-up of ");
	expect(share.asked).toBe(2);
	for (const { driver } of [office, classroom]) {
		expect(driver.complaints()).toEqual([]);
		await driver.close();
	}
});
