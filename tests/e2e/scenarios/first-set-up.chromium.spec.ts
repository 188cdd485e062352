import { expect, test } from "../fixtures/office";
import { Overlay } from "../fixtures/overlay";
import { PracticeX } from "../fixtures/practice-x";
import { rosterFiles } from "../fixtures/roster-files";
import { Keyboard } from "../support/keyboard";

test("from installation to a checked post by keyboard alone", async ({ office }) => {
	const { page, laptop } = office;
	const keys = new Keyboard(page);
	await expect(page.getByText("0 of 3 done.")).toBeVisible();
	await keys.goTo(/^Choose the policy$/, "Enter");
	await expect(page.getByRole("radio").first()).toBeAttached();
	await keys.goTo(/William Hogarth/, "Space");
	await keys.goTo(/^Save changes$/, "Enter");
	await expect(page.getByRole("button", { name: "Save changes" })).toBeHidden();

	await keys.goTo(/^Roster$/, "Enter");
	await expect(page.getByRole("heading", { name: "Load the roster" })).toBeVisible();
	await keys.choose(/^Choose files$/, rosterFiles);
	await expect(page.getByText("4 pupils understood")).toBeVisible();
	await expect(page.getByText("Renée Thorne")).toBeVisible();
	await keys.goTo(/^Consent is refused$/, "Enter");
	await expect(page.getByText("To be decided")).toBeHidden();
	await keys.goTo(/^Load these 4 pupils$/, "Enter");
	await expect(page.getByText("4 pupils are loaded.")).toBeVisible();

	await keys.goTo(/^Withdraw every consent of Kasper Lindqvist$/, "Enter");
	await expect(page.getByText("Kasper Lindqvist: every consent is withdrawn.")).toBeVisible();
	await keys.goTo(/^Undo$/, "Enter");
	await expect(page.getByText("every consent is withdrawn.")).toBeHidden();
	await keys.goTo(/^Search$/);
	await page.keyboard.type("renee");
	await expect(page.getByText("1 pupil", { exact: true })).toBeVisible();
	await keys.goTo(/^Edit Renée Thorne$/, "Enter");
	await expect(page.getByRole("dialog")).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(page.getByRole("dialog")).toBeHidden();

	await keys.goTo(/^Try it$/, "Enter");
	await keys.goTo(/^Text of a post$/);
	await page.keyboard.type("Well done Renée Thorne #Chiswick #W4 #LBofHounslow");
	await expect(page.getByText(/Renée Thorne/).last()).toBeVisible();
	await keys.goTo(/^Start$/, "Enter");
	await expect(page.getByRole("heading", { name: "Chalkline is at work" })).toBeVisible();

	await keys.goTo(/^This laptop$/, "Enter");
	await keys.goTo(/^New PIN$/);
	await page.keyboard.type("482913");
	await keys.goTo(/^The same again$/);
	await page.keyboard.type("482913");
	await page.keyboard.press("Enter");
	await expect(page.getByText("A PIN is set")).toBeVisible();
	await keys.goTo(/^Lock now$/, "Enter");
	await expect(page.getByRole("heading", { name: "The set-up is locked" })).toBeVisible();
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
});
