import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/office";
import { Overlay } from "../fixtures/overlay";
import { PracticeX } from "../fixtures/practice-x";
import { School } from "../fixtures/school";
import { ToolbarWindow } from "../fixtures/toolbar-window";
import { loseEverything } from "../support/lose-everything";

const tags = "#Chiswick #W4 #LBofHounslow";

test("it says what posts are checked with, and never looks clean where they are not", async ({
	office: { laptop, page },
}) => {
	const x = new PracticeX(laptop);
	const school = new School(laptop);
	const popup = await ToolbarWindow.beside(page, popupOf(page));
	await popup.opensOver(page);
	await popup.says("This page is not X", "x.com only", "elsewhere");

	await x.open();
	await popup.opensOver(laptop.page);
	await popup.says("Posts are not checked", "No policy can be used", "no-policy");
	await x.home.write(`A sunny morning ${tags}`);
	await new Overlay(laptop).says("Not checked");
	await popup.opensOver(laptop.page);
	await popup.says("This post is not checked", "No policy has been chosen yet.", "unchecked");

	await school.setsUp({ roster: null });
	await x.open();
	await popup.opensOver(laptop.page);
	await popup.says("Ready, but without a roster", "only asked about", "no-roster");
	await school.setsUp({ rosterDate: "2025-09-01" });
	await popup.opensOver(laptop.page);
	await popup.says("Ready, but the roster is old", "only asked about", "old-roster");
	await expect(popup.page.getByRole("link", { name: /^\d due$/ })).toBeVisible();
	await school.setsUp();
	await popup.opensOver(laptop.page);
	await popup.says("Ready on this page", "Start a post", "ready");
});

test("it says how the post in front stands", async ({ office: { laptop, page } }) => {
	const x = new PracticeX(laptop);
	const overlay = new Overlay(laptop);
	const popup = await ToolbarWindow.beside(page, popupOf(page));
	await new School(laptop).setsUp();
	await laptop.page.bringToFront();
	await x.open();
	await x.home.write(`A sunny morning ${tags}`);
	await overlay.says("Nothing found");
	await popup.opensOver(laptop.page);
	await popup.says("This post is checked as @hogarth_the", "Nothing was found.", "clean");

	await laptop.page.bringToFront();
	await x.home.rewrite(`gr8 ${tags}`);
	await overlay.says("gr8");
	await popup.opensOver(laptop.page);
	await popup.says("This post is checked as @hogarth_the", "1 thing to look at", "findings");

	await laptop.page.bringToFront();
	await x.switchesAccount("somebody_else");
	await overlay.says("is not one of");
	await popup.opensOver(laptop.page);
	await popup.says("Not a school account", "@somebody_else are not checked", "other-account");
	await x.switchesAccount("hogarth_the");

	const release = await laptop.stallBackground();
	await laptop.page.bringToFront();
	await x.home.rewrite("A foggy morning");
	await overlay.says("Checking…");
	await popup.opensOver(laptop.page);
	await popup.says("Checking…", "The post is being checked.", "checking");
	await release();

	await laptop.ask(() => {
		const named = '[data-testid^="UserAvatar-Container-"], [data-testid="AppTabBar_Profile_Link"]';
		for (const one of document.querySelectorAll(
			`${named}, [data-testid="SideNav_AccountSwitcher_Button"]`,
		)) {
			one.setAttribute("data-testid", "renamed");
		}
	}, null);
	await laptop.page.bringToFront();
	await laptop.type(" day");
	await overlay.says("Not found: the account");
	await popup.opensOver(laptop.page);
	await popup.says("Chalkline cannot read this composer", "Not found: the account.", "blind");
});

test("a text is checked in it, and the self-test of the page is copied", async ({
	office: { laptop, page },
}) => {
	await new School(laptop).setsUp();
	const popup = await ToolbarWindow.beside(page, popupOf(page));
	await new PracticeX(laptop).open();
	await popup.opensOver(laptop.page);
	const box = popup.page.getByLabel("Check a text here");
	const check = popup.page.getByRole("button", { name: "Check this text" });
	await box.fill(`A sunny morning ${tags}`);
	await check.click();
	await expect(popup.page.getByText("Checked by the policy of")).toBeVisible();
	await popup.isLookedAt("text-clean");
	await box.fill(`gr8 work by Kasper Lindqvist ${tags}`);
	await check.click();
	await expect(popup.page.getByText("is text language")).toBeVisible();
	await popup.isLookedAt("text-findings");

	await laptop.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
	await popup.page.getByRole("button", { name: "Copy a self-test" }).click();
	await expect(popup.page.getByText("Copied. It holds no text")).toBeVisible();
	await popup.isLookedAt("self-test");
	const copied = await popup.page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain("state: no-composer");
	expect(copied).not.toContain("Lindqvist");
});

test("on a locked laptop it says no more, and a set-up file is named with its day", async ({
	office,
}) => {
	const { laptop, page } = office;
	await office.beginsAt("setup");
	await page.getByRole("button", { name: "Make one for me" }).click();
	const download = page.waitForEvent("download");
	await page.getByRole("button", { name: "Save the set-up file" }).click();
	await download;
	await expect(page.getByText("Set-up number 1 is in your downloads.")).toBeVisible();
	await office.goTo("data");
	await page.getByLabel("New PIN").fill("482913");
	await page.getByLabel("The same again").fill("482913");
	await page.keyboard.press("Enter");
	await page.getByRole("button", { name: "Lock now" }).click();
	await expect(page.getByText("The set-up is locked").first()).toBeVisible();

	const popup = await ToolbarWindow.beside(page, popupOf(page));
	await new PracticeX(laptop).open();
	await popup.opensOver(laptop.page);
	await expect(popup.page.getByText(/^Number 1, /)).toBeVisible();
	await popup.says("Ready on this page", "Start a post", "locked");
	expect(await popup.page.content()).not.toContain("Lindqvist");
});

test("it says so when the browser has lost the school’s data", async ({
	office: { laptop, page },
}) => {
	await new School(laptop).setsUp();
	const x = new PracticeX(laptop);
	await x.open();
	await laptop.evaluateInExtension("popup.html", `(${String(loseEverything)})()`);
	const popup = await ToolbarWindow.beside(page, popupOf(page));
	await popup.opensOver(laptop.page);
	await expect(popup.page.getByText("The browser has lost the school’s data")).toBeVisible();
	await popup.isLookedAt("lost");
});

test("it says so when it does not run in a page of X", async ({ office: { laptop, page } }) => {
	const popup = await ToolbarWindow.beside(page, popupOf(page));
	await laptop.page.route("https://x.com/**", (route) => route.abort());
	await laptop.page.goto("https://x.com/home").catch(() => "The browser says that it is away.");
	await popup.opensOver(laptop.page);
	await popup.says("Not running in this tab", "Reload the page", "silent");
});

/** The popup's own address, from another page of the extension. */
function popupOf(options: Page): string {
	return new URL("/popup.html", options.url()).href;
}
