import type { Page } from "@playwright/test";
import { expect, type Office, test } from "../fixtures/office";
import { rosterFiles } from "../fixtures/roster-files";
import { lookAt } from "../support/look-at";

/** A second tab of the options page, at a view. */
async function secondTab({ page }: Office, place: string): Promise<Page> {
	const second = await page.context().newPage();
	await second.goto(page.url().replace(/#.*$/, `#${place}`));
	return second;
}

test("two tabs change the policy: neither is put over the other unasked", async ({ office }) => {
	const { page } = office;
	await office.beginsAt("policy", { roster: null });
	const second = await secondTab(office, "policy");
	for (const [tab, tags] of [
		[page, "#Chiswick"],
		[second, "#Chiswick\n#W5"],
	] as const) {
		const clause = tab.getByRole("listitem").filter({ hasText: "Every post carries #Chiswick" });
		await clause.getByText("Change").click();
		await clause.getByLabel("Hashtags").fill(tags);
	}
	await second.getByRole("button", { name: "Save changes" }).click();
	await expect(second.getByText("with your changes")).toBeVisible();
	const warning = page.getByText("The policy in force was changed in another tab.");
	await expect(warning).toBeVisible();
	await page.getByRole("button", { name: "Save changes" }).click();
	await second.reload();
	await second.getByText(/^1 difference/).click();
	await expect(second.getByText("#Chiswick, #W5").first()).toBeVisible();
	await expect(warning).toBeVisible();
	await page.getByRole("button", { name: "Go on with mine" }).click();
	await page.getByRole("button", { name: "Save changes" }).click();
	await expect(page.getByText("with your changes")).toBeVisible();
	await expect(warning).toBeHidden();
});

test("two tabs change one pupil: a withdrawal stays when the other tab saves", async ({
	office,
}) => {
	const { page } = office;
	await office.beginsAt("roster");
	const second = await secondTab(office, "roster");
	await page
		.getByRole("button", { name: /^Edit Kasper/ })
		.first()
		.click();
	await page.getByLabel("Known as").fill("Kas");
	await second
		.getByRole("button", { name: /^Withdraw every consent of Kasper/ })
		.first()
		.click();
	await expect(second.getByText("every consent is withdrawn.")).toBeVisible();
	await page.getByRole("button", { name: "Save", exact: true }).click();
	await expect(page.getByText(/changed, and in force/)).toBeVisible();
	const row = page.getByRole("row").filter({ hasText: "Kas" }).first();
	await expect(row.getByText("refused")).toHaveCount(4);
});

test("a tab takes away the roster under a pupil's form: it says so, and what is written stays", async ({
	office,
}) => {
	const { page } = office;
	await office.beginsAt("roster");
	const second = await secondTab(office, "roster");
	await page.getByRole("button", { name: "Edit Kasper Lindqvist" }).click();
	const knownAs = page.getByLabel("Known as");
	const save = page.getByRole("button", { name: "Save", exact: true });
	const gone = page.getByRole("alert").filter({ hasText: "on the roster no more" });
	await knownAs.fill("Kas");
	await second.getByRole("button", { name: "Remove the whole roster" }).click();
	await expect(gone).toBeVisible();
	await expect(knownAs).toHaveValue("Kas");
	await expect(save).toBeDisabled();
	await page.bringToFront();
	await lookAt(page, "pupil-gone");
	await second.getByRole("button", { name: "Undo" }).click();
	await expect(gone).toBeHidden();

	const without = "Forename,Surname,Class\nWilma,Oxley,3P";
	await second.getByLabel("Choose files").setInputFiles({
		name: "newer.csv",
		mimeType: "text/csv",
		buffer: Buffer.from(without),
	});
	await second.getByRole("button", { name: /^Load th/ }).click();
	await expect(second.getByText(/^1 pupil is loaded/)).toBeVisible();
	await save.click();
	await expect(page.getByText(/changed, and in force/)).toBeVisible();
	await expect(page.getByRole("dialog")).toBeHidden();

	await page.getByRole("button", { name: "Edit Wilma Oxley" }).click();
	await knownAs.fill("Billie");
	await second.getByRole("button", { name: "Bring it back" }).click();
	await expect(second.getByText(/^The roster of .* is back/)).toBeVisible();
	await save.click();
	await expect(gone).toBeVisible();
	await expect(knownAs).toHaveValue("Billie");
});

test("two tabs load a roster: the later one sees what it would replace", async ({ office }) => {
	const { page } = office;
	await office.goTo("roster");
	const second = await secondTab(office, "roster");
	for (const tab of [page, second]) {
		await tab.getByLabel("Choose files").setInputFiles([...rosterFiles]);
		await expect(tab.getByText("4 pupils understood")).toBeVisible();
	}
	await second.getByRole("button", { name: "Load these 4 pupils" }).click();
	await expect(second.getByText("4 pupils are loaded.")).toBeVisible();
	await page.getByRole("button", { name: "Load these 4 pupils" }).click();
	await expect(page.getByText("Another roster was loaded in the meantime.")).toBeVisible();
	await expect(page.getByRole("heading", { name: "What changes" })).toBeVisible();
	await page.getByRole("button", { name: "Load these 4 pupils" }).click();
	await expect(page.getByText("4 pupils are loaded.")).toBeVisible();
});

test("two tabs change the staff list from the same sight: both changes are kept", async ({
	office,
}) => {
	const { page } = office;
	await office.goTo("roster");
	const second = await secondTab(office, "roster");
	await page.getByLabel("Staff").fill("Miss Blythe");
	await second.getByLabel("Staff").fill("Mrs Hartwell");
	await second.getByRole("button", { name: "Save the staff list" }).click();
	await expect(second.getByRole("button", { name: "Save the staff list" })).toBeDisabled();
	await page.getByRole("button", { name: "Save the staff list" }).click();
	await expect(page.getByLabel("Staff")).toHaveValue("Miss Blythe\nMrs Hartwell");
	await expect(second.getByLabel("Staff")).toHaveValue("Miss Blythe\nMrs Hartwell");
});
