import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { buildWorkbook } from "../../scripts/roster-import/build-workbook";
import { Overlay } from "../fixtures/overlay";
import { PracticeX } from "../fixtures/practice-x";
import { startChromium } from "../support/chromium-driver";
import { Keyboard } from "../support/keyboard";

const extension = fileURLToPath(new URL("../../../.output/chrome-mv3", import.meta.url));
const pictures = fileURLToPath(new URL("../../../.reports/screens/", import.meta.url));

const workbook = buildWorkbook([
	{ name: "Guide", rows: [["How to use this list"]] },
	{
		name: "Pupils",
		rows: [
			["Consents, autumn term"],
			[],
			["Adno", "Legal Forename", "Legal Surname", "Reg Group", "Year", "Photo – social media"],
			[101, "Kasper", "Lindqvist", "4B", "Year 4", "Yes"],
			[102, "Zoë", "Ferreira", "3P", "Year 3", "No"],
			[103, "Wilma", "Oxley", "3P", "Year 3", "x"],
		],
	},
]);
const windows1252 = Buffer.from(
	"Adno;Forename;Surname;Name online\r\n101;Kasper;Lindqvist;Yes\r\n104;Renée;Thorne;No\r\n",
	"latin1",
);

test("from installation to a checked post by keyboard alone", async () => {
	// Many screens, each in three looks.
	test.setTimeout(240_000);
	const laptop = await startChromium({
		extension,
		viewport: { width: 1280, height: 900 },
		keepsFirstRun: true,
	});
	const page = laptop.firstRun;
	const keys = new Keyboard(page);
	mkdirSync(pictures, { recursive: true });
	/** Nothing for axe to find, and a picture: light, dark and in a narrow window without sideways scrolling. */
	const look = async (name: string) => {
		for (const colorScheme of ["light", "dark"] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect.soft(violations.map(({ id, nodes }) => [name, id, nodes[0]?.html])).toEqual([]);
			await page.screenshot({ path: `${pictures}${name}-${colorScheme}.png`, fullPage: true });
		}
		await page.emulateMedia({ colorScheme: "light" });
		await page.setViewportSize({ width: 400, height: 800 });
		expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(400);
		await page.screenshot({ path: `${pictures}${name}-narrow.png`, fullPage: true });
		await page.setViewportSize({ width: 1280, height: 900 });
	};

	await expect(page.getByText("0 of 3 done.")).toBeVisible();
	await look("first-run");
	await keys.goTo(/^Choose the policy$/, "Enter");
	await expect(page.getByRole("radio").first()).toBeAttached();
	await keys.goTo(/William Hogarth/, "Space");
	await keys.goTo(/^Save changes$/, "Enter");
	await expect(page.getByRole("button", { name: "Save changes" })).toBeHidden();

	await keys.goTo(/^Roster$/, "Enter");
	await expect(page.getByRole("heading", { name: "Load the roster" })).toBeVisible();
	await look("roster-empty");
	await keys.choose(/^Choose files$/, [
		{ name: "pupils.xlsx", mimeType: "", buffer: Buffer.from(workbook) },
		{ name: "names.csv", mimeType: "text/csv", buffer: windows1252 },
	]);
	await expect(page.getByText("4 pupils understood")).toBeVisible();
	await expect(page.getByText("Renée Thorne")).toBeVisible();
	await look("roster-review");
	await keys.goTo(/^Consent is refused$/, "Enter");
	await expect(page.getByText("To be decided")).toBeHidden();
	await keys.goTo(/^Load these 4 pupils$/, "Enter");
	await expect(page.getByText("4 pupils are loaded.")).toBeVisible();
	await look("roster-loaded");

	await keys.goTo(/^Withdraw every consent of Kasper Lindqvist$/, "Enter");
	await expect(page.getByText("Kasper Lindqvist: every consent is withdrawn.")).toBeVisible();
	await look("roster-withdrawn");
	await keys.goTo(/^Undo$/, "Enter");
	await expect(page.getByText("every consent is withdrawn.")).toBeHidden();
	await keys.goTo(/^Search$/);
	await page.keyboard.type("renee");
	await expect(page.getByText("1 pupil", { exact: true })).toBeVisible();
	await keys.goTo(/^Edit Renée Thorne$/, "Enter");
	await expect(page.getByRole("dialog")).toBeVisible();
	await look("pupil");
	await page.keyboard.press("Escape");
	await expect(page.getByRole("dialog")).toBeHidden();

	await keys.goTo(/^Try it$/, "Enter");
	await keys.goTo(/^Text of a post$/);
	await page.keyboard.type("Well done Renée Thorne #Chiswick #W4 #LBofHounslow");
	await expect(page.getByText(/Renée Thorne/).last()).toBeVisible();
	await look("tried");
	await keys.goTo(/^Start$/, "Enter");
	await expect(page.getByRole("heading", { name: "Chalkline is at work" })).toBeVisible();
	await look("at-work");

	await keys.goTo(/^This laptop$/, "Enter");
	await keys.goTo(/^New PIN$/);
	await page.keyboard.type("482913");
	await keys.goTo(/^The same again$/);
	await page.keyboard.type("482913");
	await page.keyboard.press("Enter");
	await expect(page.getByText("A PIN is set")).toBeVisible();
	await look("laptop");
	await keys.goTo(/^Lock now$/, "Enter");
	await expect(page.getByRole("heading", { name: "The set-up is locked" })).toBeVisible();
	await look("locked");
	await keys.goTo(/^Roster$/, "Enter");
	await expect(page.getByRole("heading", { name: "The set-up is locked" })).toBeVisible();
	await expect(page.getByText("Thorne")).toHaveCount(0);
	await keys.goTo(/^PIN$/);
	await page.keyboard.type("482913");
	await page.keyboard.press("Enter");
	await expect(page.getByText("Renée Thorne")).toBeVisible();

	const x = new PracticeX(laptop);
	await x.open();
	await x.home.write("Well done Renée Thorne #Chiswick #W4 #LBofHounslow");
	await new Overlay(laptop).says("Renée Thorne");
	expect(laptop.complaints()).toEqual([]);
	await laptop.close();
});
