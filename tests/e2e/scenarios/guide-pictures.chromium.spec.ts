import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "../fixtures/office";

const guide = new URL("../../../docs/guides/administrator.md", import.meta.url);
const roster = new URL("../../../docs/example/roster.csv", import.meta.url);
const pictures = fileURLToPath(new URL("../../../.reports/guides/", import.meta.url));

/** To be copied to docs/guides/pictures when a screen has changed. */
test("takes the pictures that the guide shows", async ({ office }) => {
	const { page } = office;
	const taken: string[] = [];
	const take = async (name: string) => {
		taken.push(`pictures/${name}.png`);
		await page.screenshot({ path: `${pictures}${name}.png` });
	};
	await page.setViewportSize({ width: 1000, height: 680 });
	await office.beginsAt("policy", { roster: null });
	await expect(page.getByText("is in force")).toBeVisible();
	await take("policy");
	await office.beginsAt("roster", { roster: null });
	await page.getByLabel("Choose files").setInputFiles(fileURLToPath(roster));
	await expect(page.getByText("7 pupils understood")).toBeVisible();
	await take("roster");
	await office.beginsAt("try", {
		roster: { name: "roster.csv", text: readFileSync(roster, "utf8") },
	});
	await page.getByLabel("Text of a post").fill("gr8 work by Emma Hartley in Year 4!");
	await expect(page.getByText("is text language").first()).toBeVisible();
	await take("try-it");
	const shown = [...readFileSync(guide, "utf8").matchAll(/\((pictures\/[^)]+)\)/g)];
	expect(shown.map(([, path]) => path)).toEqual(taken);
});
