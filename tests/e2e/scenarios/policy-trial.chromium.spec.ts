import { expect, test } from "../fixtures/office";

test("a text is checked by the policy as it is edited, with the roster, before it is saved", async ({
	office,
}) => {
	const { page } = office;
	await office.beginsAt("policy");
	const clause = page.getByRole("listitem").filter({ hasText: "Every post carries #Chiswick" });
	await clause.getByText("Change").click();
	await clause.getByLabel("Hashtags").fill("#Fairmead");
	await page.locator("summary", { hasText: "Try a text" }).click();
	await page.getByLabel("Text of a post").fill("Well done Kasper Lindqvist");
	await page.getByRole("button", { name: "Check this text" }).click();
	const said = page.locator(".finding");
	await expect(said.filter({ hasText: "#Fairmead" })).toBeVisible();
	await expect(said.filter({ hasText: "Kasper Lindqvist" }).first()).toBeVisible();
	await expect(page.getByRole("button", { name: "Save changes" })).toBeVisible();
});
