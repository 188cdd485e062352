import { decisionsOfWeeks } from "../fixtures/decisions";
import { expect, test } from "../fixtures/office";
import { lookAt } from "../support/look-at";
import { loseEverything } from "../support/lose-everything";
import { readEverything } from "../support/read-everything";

test("before a policy is chosen every view says what comes first", async ({ office }) => {
	const { page } = office;
	for (const view of ["try", "duties"]) {
		await office.goTo(view);
		await expect(page.getByText("First choose a policy.")).toBeVisible();
		await lookAt(page, `${view}-none`);
	}
	await office.goTo("setup");
	await expect(page.getByText("Choose a policy first.")).toBeVisible();
	await lookAt(page, "setup-none");
});

test("a backup shows what it would change, is put into force, and all is deleted", async ({
	office,
}) => {
	const { page } = office;
	await office.beginsAt("data");
	const download = page.waitForEvent("download");
	await page.getByRole("button", { name: "Save a backup" }).click();
	const backup = await (await download).path();
	await office.beginsAt("data", { preset: "carlton", roster: null });
	await page.getByLabel("Open a backup").setInputFiles(backup);
	await expect(page.getByRole("row", { name: /Policy Carlton.*William Hogarth/ })).toBeVisible();
	await lookAt(page, "backup-changes");
	await page.getByRole("button", { name: "Put it into force" }).click();
	await expect(page.getByText("The backup is in force.")).toBeVisible();
	await page.getByLabel(/to confirm/).fill("delete");
	await page.getByRole("button", { name: "Delete everything" }).click();
	await expect(page.getByText("All of the school's data has been deleted.")).toBeVisible();
	await expect(page.getByText("The backup is in force.")).toBeHidden();
	await lookAt(page, "wiped");
});

test("staff at a locked laptop read policy and activity, and change neither", async ({
	office,
}) => {
	const { page } = office;
	await office.beginsAt("data", { decisions: decisionsOfWeeks(2) });
	await page.getByLabel("New PIN").fill("482913");
	await page.getByLabel("The same again").fill("482913");
	await page.keyboard.press("Enter");
	await page.getByRole("button", { name: "Lock now" }).click();
	await office.goTo("policy");
	await expect(page.getByText("Read-only: the set-up is locked.")).toBeVisible();
	await expect(page.getByRole("switch").first()).toBeDisabled();
	await lookAt(page, "locked-policy");
	await office.goTo("activity");
	await expect(page.getByText("Kept for 365 days, then deleted.")).toBeVisible();
	await lookAt(page, "locked-activity");
	await office.goTo("data");
	await expect(page.getByLabel("Days for decisions about findings")).toBeDisabled();
	await expect(page.getByLabel("Ask for initials with each override")).toBeDisabled();
});

test("what is kept for fewer days is gone at once: decisions, leavers, the roster before", async ({
	office,
}) => {
	const { page } = office;
	const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
	await office.beginsAt("data", { loadedAt: daysAgo(40), decisions: decisionsOfWeeks(9) });
	const roster = { name: "newer.csv", text: "Forename,Surname,Class\nKasper,Lindqvist,4B" };
	await office.beginsAt("data", { loadedAt: daysAgo(10), roster });
	const keep = async (what: string, days: number) => {
		await page.getByLabel(`Days for ${what}`).fill(String(days));
		const confirm = page.getByRole("button", { name: `Keep for ${days} days` });
		await confirm.click();
		await expect(confirm).toHaveCount(0);
	};
	const timesKept = async (words: string) =>
		(await page.evaluate(readEverything)).split(words).length - 1;

	const names = await timesKept("Marchetti");
	await page.getByLabel("Days for decisions").fill("401");
	await page.getByLabel("Days for pupils").fill("9");
	await lookAt(page, "kept-for");
	await keep("pupils", 9);
	await expect.poll(() => timesKept("Marchetti")).toBeLessThan(names);
	expect(await timesKept("Marchetti")).toBeGreaterThan(0);
	await keep("the roster before", 9);
	await expect.poll(() => timesKept("Marchetti")).toBe(0);
	expect(await timesKept("Lindqvist")).toBeGreaterThan(0);
	const decisions = await timesKept('"outcome":');
	await keep("decisions", 8);
	await expect.poll(() => timesKept('"outcome":')).toBeLessThan(decisions);
});

test("a roster that was left open closes when its session is over", async ({ office }) => {
	const { page } = office;
	await office.beginsAt("data");
	await page.clock.install();
	await page.reload();
	await page.getByLabel("New PIN").fill("482913");
	await page.getByLabel("The same again").fill("482913");
	await page.keyboard.press("Enter");
	await expect(page.getByRole("button", { name: "Lock now" })).toBeVisible();
	await office.goTo("roster");
	const table = page.getByRole("table", { name: "Pupils on the roster" });
	await expect(table.getByRole("rowheader").first()).toBeVisible();
	await page.clock.fastForward("19:00");
	await expect(table).toBeVisible();
	await page.clock.fastForward("02:00");
	await expect(page.getByLabel("PIN")).toBeVisible();
	await expect(table).toHaveCount(0);
});

test("data that the browser has thrown away is missed loudly", async ({ office }) => {
	const { page } = office;
	await office.beginsAt("start");
	await page.evaluate(loseEverything);
	await page.reload();
	await expect(page.getByRole("alert")).toContainText("lost");
	await lookAt(page, "lost");
});
