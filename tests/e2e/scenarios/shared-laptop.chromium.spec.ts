import { expect, test } from "../fixtures/office";
import { Overlay } from "../fixtures/overlay";
import { PracticeX } from "../fixtures/practice-x";
import { Keyboard } from "../support/keyboard";
import { lookAt } from "../support/look-at";

const tags = "#Chiswick #W4 #LBofHounslow";

test.setTimeout(120_000);

test("the staff list and the words that are no pupil's name are written, mended and taken back by keyboard", async ({
	office,
}) => {
	const { page } = office;
	await office.beginsAt("roster");
	const keyboard = new Keyboard(page);
	const staff = page.getByLabel("Names of staff");
	const save = page.getByRole("button", { name: "Save the staff list" });
	const long = "Dr Ada-Louise von der Something-Very-Long-Hyphenated O’Connell-Featherstonehaugh";
	await keyboard.goTo(/^Names of staff/);
	await page.keyboard.type(`Mrs Helen Hartwell\nMr\n\n${long}\n${"x".repeat(101)}`);
	await expect(page.getByText("Line 2 is a title without a name.")).toBeVisible();
	await expect(page.getByText("Line 5 is longer than 100 letters.")).toBeVisible();
	await expect(save).toBeDisabled();
	await lookAt(page, "staff-faults");

	// What is written stays while somebody looks at another view.
	await office.goTo("policy");
	await office.goTo("roster");
	await expect(staff).toHaveValue(/^Mrs Helen Hartwell\nMr\n/);
	await staff.fill(`Mrs Helen Hartwell\n\nMrs  Helen Hartwell\n${long}`);
	await keyboard.goTo(/^Save the staff list$/, "Enter");
	await expect(page.getByText("The staff list is saved.")).toBeVisible();
	await expect(staff).toHaveValue(`Mrs Helen Hartwell\n${long}`);
	await expect(page.getByText("2 people.")).toBeVisible();
	await lookAt(page, "staff-saved");
	await page.getByRole("button", { name: "Undo" }).press("Enter");
	await expect(staff).toHaveValue("");

	const words = page.getByLabel("Titles, names and words");
	await words.fill("Matilda the Musical\nMatilda the Musical");
	await page.getByRole("button", { name: "Discard" }).press("Enter");
	await expect(words).toHaveValue("");
	await words.fill("Matilda the Musical\nMatilda the Musical");
	await page.getByRole("button", { name: "Save the words" }).press("Enter");
	await expect(page.getByText("The words are saved.")).toBeVisible();
	await expect(words).toHaveValue("Matilda the Musical");
});

test("on a shared laptop only somebody on the staff list may give a reason, and it is signed", async ({
	office,
}) => {
	const { page, laptop } = office;
	const x = new PracticeX(laptop);
	const overlay = new Overlay(laptop);
	await office.beginsAt("data");
	await page.getByLabel("Ask for initials with each override").check();
	await office.goTo("roster");
	await page.getByLabel("Names of staff").fill("Mrs Helen Hartwell");
	await page.getByRole("button", { name: "Save the staff list" }).click();
	await expect(page.getByText("The staff list is saved.")).toBeVisible();

	await laptop.page.bringToFront();
	await x.open();
	await x.home.write(`Well done Nadia Rahmani ${tags}`);
	await overlay.says("Nadia Rahmani");
	await overlay.click("Post with a reason…");
	await overlay.says("Your initials");
	await laptop.screenshot(test.info().outputPath("initials.png"));
	const sign = async (initials: string) => {
		const field = (await overlay.elements()).find(({ tag }) => tag === "input");
		if (field) await laptop.clickAt(field.x + 10, field.y + 10);
		await laptop.press("Control+a");
		await laptop.type(initials);
		await overlay.click("It is not a pupil");
	};
	await sign("XY");
	await overlay.says("No such initials on the staff list.");
	await laptop.screenshot(test.info().outputPath("wrong-initials.png"));
	await sign("hh");
	await overlay.says("your reason is noted");
	await page.bringToFront();
	await office.goTo("activity");
	await page.reload();
	const signed = page.getByRole("row", { name: /not a pupil hh @hogarth_the$/i });
	await expect(signed).toHaveCount(1);
	await expect(page.getByRole("row", { name: /xy/i })).toHaveCount(0);
});

test("what is never a pupil's name is not taken for one while a post is written", async ({
	office,
}) => {
	const { page, laptop } = office;
	const x = new PracticeX(laptop);
	const overlay = new Overlay(laptop);
	await office.beginsAt("roster");
	await laptop.page.bringToFront();
	await x.open();
	await x.home.write(`Tonight: Nadia Rahmani the Musical ${tags}`);
	await overlay.says("Nadia Rahmani");
	await page.bringToFront();
	await page.getByLabel("Titles, names and words").fill("Nadia Rahmani the Musical");
	await page.getByRole("button", { name: "Save the words" }).click();
	await expect(page.getByText("The words are saved.")).toBeVisible();
	await laptop.page.bringToFront();
	await x.home.rewrite(`Tonight again: Nadia Rahmani the Musical ${tags}`);
	await overlay.says("Nothing found");
});
