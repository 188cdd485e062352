import { expect, test } from "../fixtures/office";
import { rosterFiles } from "../fixtures/roster-files";
import { lookAt } from "../support/look-at";
import { pagesOnPaper } from "../support/print-page";
import { sidewaysIn } from "../support/sideways-in";

// Every screen is held to the same in three looks, which costs a busy machine its seconds.
test.setTimeout(120_000);

test("nothing is set up", async ({ office }) => {
	const { page } = office;
	await expect(page.getByText("0 of 3 done.")).toBeVisible();
	await lookAt(page, "first-run");
	await office.goTo("policy");
	await expect(page.getByRole("radio")).toHaveCount(5);
	await lookAt(page, "policy-none");
	await office.goTo("roster");
	await expect(page.getByRole("heading", { name: "Load the roster" })).toBeVisible();
	await lookAt(page, "roster-none");
	await office.goTo("activity");
	await expect(page.getByText("Nothing yet.")).toBeVisible();
	await lookAt(page, "activity-none");
});

test("a policy is changed", async ({ office }) => {
	const { page } = office;
	await office.beginsAt("policy", { roster: null });
	await expect(page.getByText("is in force")).toBeVisible();
	await lookAt(page, "policy");
	const clause = page.getByRole("listitem").filter({ hasText: "Every post carries #Chiswick" });
	await clause.getByText("Change").click();
	await clause.getByLabel("How strictly").selectOption({ label: "Asks once" });
	await clause.getByLabel("Hashtags").fill("#Chiswick\nno tag");
	await expect(clause.getByText(/^✕ Line 2/)).toBeVisible();
	await clause.getByLabel("Hashtags").fill("#Chiswick\n#W4");
	await clause.getByText("Examples with these settings").click();
	await page.getByText(/^2 differences/).click();
	await page.locator("summary", { hasText: "Not in your policy" }).click();
	await lookAt(page, "policy-changed");
});

test("the policy's headings lead to their places: beside them, or folded in a narrow window", async ({
	office,
}) => {
	const { page } = office;
	await office.beginsAt("policy", { roster: null });
	const jumps = page.getByRole("navigation", { name: "On this page" });
	const etiquette = jumps.getByRole("link", { name: "Twitter Etiquette ! stale" });
	const heading = page.getByRole("heading", { name: "Twitter Etiquette" });
	for (const [width, isFolded] of [
		[1280, false],
		[360, true],
	] as const) {
		await page.setViewportSize({ width, height: 900 });
		await expect(etiquette).toBeVisible({ visible: !isFolded });
		if (isFolded) await jumps.locator("summary").press("Enter");
		await etiquette.focus();
		const focused = await page.evaluateHandle(namesOfFocused);
		await page.keyboard.press("Enter");
		await expect(heading).toBeFocused();
		await expect(heading).toBeInViewport();
		await expect(etiquette).toBeVisible({ visible: !isFolded });
		await page.keyboard.press("Tab");
		await expect(page.locator(":focus")).toHaveAccessibleName(/^In force: Posts are grammatical/);
		expect(await focused.jsonValue()).toEqual(["H3", "INPUT"]);
		await page.evaluate(() => scrollTo(0, 0));
	}
	await page.keyboard.press("Space");
	await jumps.locator("summary").press("Enter");
	const changed = jumps.getByRole("link", { name: "Twitter Etiquette 1 changed ! stale" });
	await expect(changed).toBeVisible();
	await expect(changed).toHaveAttribute("aria-current", "location");
	await lookAt(page, "policy-headings", [["narrow", 360]]);
});

test("a policy is printed", async ({ office }) => {
	const { page } = office;
	await office.beginsAt("policy/sheet", { roster: null });
	await expect(page.getByRole("table")).toBeVisible();
	await lookAt(page, "policy-sheet");
	await page.setViewportSize({ width: 360, height: 900 });
	expect(await sidewaysIn(page.getByRole("region", { name: "Every clause" }))).toBe(0);
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.emulateMedia({ media: "print" });
	await expect(page.getByRole("navigation")).toBeHidden();
	expect(await pagesOnPaper(page, "policy-sheet")).toBe(5);
});

test("a roster is read and loaded", async ({ office }) => {
	const { page } = office;
	await office.goTo("roster");
	await page.getByLabel("Choose files").setInputFiles([...rosterFiles]);
	await expect(page.getByText("4 pupils understood")).toBeVisible();
	await lookAt(page, "roster-review");
	await page.getByRole("button", { name: "Load these 4 pupils" }).click();
	await expect(page.getByText("4 pupils are loaded.")).toBeVisible();
	await lookAt(page, "roster-loaded");
	for (const width of [360, 320]) {
		await page.setViewportSize({ width, height: 900 });
		expect(await sidewaysIn(page.getByRole("region", { name: "Consents" }))).toBe(0);
	}
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.getByRole("button", { name: "Remove the whole roster" }).click();
	await expect(page.getByText("4 pupils are loaded.")).toBeHidden();
	await page.getByRole("button", { name: "Undo" }).click();
	await expect(page.getByRole("table", { name: "Pupils on the roster" })).toBeVisible();
	await page.getByLabel("Choose files").setInputFiles({
		name: "list.xlsx",
		mimeType: "",
		buffer: Buffer.from("%PDF-1.7"),
	});
	await expect(page.getByText("The file was not taken; nothing has changed.")).toBeVisible();
	await lookAt(page, "roster-refused");
});

test("a pupil is changed", async ({ office }) => {
	const { page } = office;
	await office.beginsAt("roster");
	await page
		.getByRole("button", { name: /^Edit / })
		.first()
		.click();
	await expect(page.getByRole("dialog")).toBeVisible();
	await lookAt(page, "pupil");
	await page.getByRole("button", { name: "Withdraw every consent", exact: true }).click();
	await expect(page.getByText("every consent is withdrawn.")).toBeVisible();
	await lookAt(page, "pupil-withdrawn");
});

test("a post is tried", async ({ office }) => {
	const { page } = office;
	await office.beginsAt("try");
	await page.getByLabel("Text of a post").fill("gr8 work by Kasper Lindqvist");
	await page.getByLabel("With a picture").check();
	await expect(page.getByText("What does the picture show?").first()).toBeVisible();
	await lookAt(page, "tried");
	await office.goTo("start");
	await expect(page.getByRole("heading", { name: "Chalkline is at work" })).toBeVisible();
	await lookAt(page, "at-work");
});

test("the set-up is locked", async ({ office }) => {
	const { page } = office;
	await office.beginsAt("data");
	await page.getByLabel("New PIN").fill("482913");
	await page.getByLabel("The same again").fill("482913");
	await page.keyboard.press("Enter");
	await expect(page.getByText("A PIN is set")).toBeVisible();
	await lookAt(page, "laptop");
	await page.getByRole("button", { name: "Lock now" }).click();
	await expect(page.getByRole("heading", { name: "The set-up is locked" })).toBeVisible();
	await lookAt(page, "locked");
});

test("help is read", async ({ office }) => {
	const { page } = office;
	await office.goTo("help");
	await lookAt(page, "help");
	await page.getByRole("link", { name: "Guide for the administrator" }).click();
	await expect(page.getByRole("img").last()).toBeVisible();
	await lookAt(page, "help-guide");
	await office.goTo("help/staff");
	await expect(page.getByRole("heading", { name: /one page for staff/ })).toBeVisible();
	expect(await pagesOnPaper(page, "staff")).toBe(1);
});

/** What takes the keyboard from now on, as it happens. */
function namesOfFocused(): string[] {
	const names: string[] = [];
	addEventListener("focusin", ({ target }) => {
		if (target instanceof Element) names.push(target.tagName);
	});
	return names;
}
