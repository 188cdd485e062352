import { readFileSync } from "node:fs";
import { decisionsOfWeeks } from "../fixtures/decisions";
import { expect, test } from "../fixtures/office";
import { lookAt } from "../support/look-at";
import { pagesOnPaper } from "../support/print-page";
import { sidewaysIn } from "../support/sideways-in";

test("weeks of decisions: what was called wrong comes first, with the way to what mends it", async ({
	office,
}) => {
	const { page } = office;
	await office.beginsAt("activity", { decisions: decisionsOfWeeks(9) });
	const chart = page.getByRole("img", { name: /decisions in 12 weeks, 7 of them this week/ });
	await expect(chart).toBeVisible();
	const rows = page.getByRole("region", { name: "Rules" }).getByRole("row");
	await expect(rows.nth(1)).toContainText(/Pupil name.*4 × not a pupil/);
	await expect(rows.nth(2)).toContainText(/Pupil consent.*3 × roster out of date/);
	await page.getByText("The figures as a table").click();
	await lookAt(page, "activity-weeks");
	await page.setViewportSize({ width: 360, height: 900 });
	for (const name of ["Rules", "Decisions"]) {
		const table = page.getByRole("region", { name, exact: true });
		expect(await sidewaysIn(table), name).toBe(0);
	}
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.getByRole("link", { name: "Change the rule : Pupil name" }).click();
	await expect(page.getByRole("heading", { name: "Policy", exact: true })).toBeVisible();
	const clause = page.locator("[id^=clause-]:focus");
	await expect(clause).toContainText("Pupils are named no more fully");
});

test("the monthly sheet holds figures alone: on the screen, on one page of paper, for a spreadsheet", async ({
	office,
}) => {
	const { page } = office;
	await office.beginsAt("activity/sheet", { decisions: decisionsOfWeeks(1) });
	await expect(page.getByRole("row", { name: "Mended by a click 3" })).toBeVisible();
	await lookAt(page, "activity-sheet");
	const download = page.waitForEvent("download");
	await page.getByRole("button", { name: "Save as CSV" }).click();
	const csv = readFileSync(await (await download).path(), "utf8");
	const lines = csv.split("\r\n");
	expect(lines[0]).toContain('"Rule","Held a post","Mended by a click"');
	expect(lines[1]).toBe('"Pupil name",1,0,1,0,0,1');
	expect(csv).not.toContain("hogarth");
	expect(await pagesOnPaper(page, "month-sheet")).toBe(1);
});
