import { open } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { archivedTweet, postsJs } from "../../storage/x-archive/invent-archive";
import { expect, test } from "../fixtures/office";
import { lookAt } from "../support/look-at";
import { readEverything } from "../support/read-everything";

const given = (name: string, content: string | Uint8Array) => ({
	name,
	mimeType: "",
	buffer: Buffer.from(content),
});
const posts = postsJs([
	archivedTweet("11", "gr8 work everyone"),
	archivedTweet("12", "A sunny morning"),
]);
const photo = strToU8("no photo");

const notAnArchive = [
	[given("like.js", "window.YTD.like.part0 = [ ]"), "like.js holds “like” of the archive"],
	[
		given("account.js", 'window.YTD.account.part0 = [{"account":{"username":"hogarth_the"}}]'),
		"choose data/tweets.js too",
	],
	[given("tweets.js", ""), "tweets.js is empty."],
	[given("tweets.js", "%PDF-1.7"), "tweets.js is not the posts' file of an X archive."],
	[given("photos.zip", zipSync({ "photo.png": photo })), "holds no data/tweets.js"],
	[
		given("archive.zip", zipSync({ "data/tweets.js": strToU8(posts) }).slice(0, -40)),
		"archive.zip cannot be opened",
	],
] as const;

test("an archive of X that is none, is too large or is broken: said with its place, and nothing is changed", async ({
	office,
}, info) => {
	const { page } = office;
	await office.beginsAt("try");
	const before = await page.evaluate(readEverything);
	const choose = page.getByLabel("Choose the archive");
	for (const [file, reason] of notAnArchive) {
		await choose.setInputFiles(file);
		await expect(page.getByRole("alert")).toContainText(reason);
	}
	const huge = info.outputPath("tweets.js");
	const handle = await open(huge, "w");
	await handle.truncate(201 * 2 ** 20);
	await handle.close();
	await choose.setInputFiles(huge);
	await expect(page.getByRole("alert")).toContainText("tweets.js is larger than 200 MB.");
	await lookAt(page, "rehearsal-refused");

	const broken = posts.replace('"id_str": "12"', '"id_str": 12"');
	const line = broken.slice(0, broken.lastIndexOf('"tweet"')).split("\n").length - 1;
	await choose.setInputFiles(given("tweets.js", broken));
	await expect(page.getByText("1 post of @hogarth_the checked")).toBeVisible();
	await expect(page.getByText(`tweets.js, line ${line}: This entry is broken`)).toBeVisible();
	await expect(page.getByText("The archive could not be read")).toHaveCount(0);
	expect(await page.evaluate(readEverything)).toBe(before);
});

test("a policy file of a newer version, a broken one and none at all: said with the place, and the draft stays", async ({
	office,
}) => {
	const { page } = office;
	await office.beginsAt("policy");
	const clause = page.getByRole("listitem").filter({ hasText: "Every post carries #Chiswick" });
	await clause.getByRole("switch").uncheck();
	await expect(page.getByText(/^1 difference/)).toBeVisible();
	const before = await page.evaluate(readEverything);
	await page.getByText("A policy of your own").click();
	const policy = { format: 1, id: "own", title: "Own", school: { name: "Own", accounts: [] } };
	for (const [text, reason] of [
		[JSON.stringify({ ...policy, format: 2 }), "format: the file was written by a newer Chalkline"],
		[JSON.stringify({ ...policy, clauses: [{ id: "a" }] }), "clauses[0].heading: this is missing"],
		["%PDF-1.7", "file: this is no policy file"],
		["", "file: this is no policy file"],
	] as const) {
		await page.getByLabel("Load a policy file").setInputFiles(given("policy.json", text));
		await expect(page.getByRole("alert")).toContainText(reason);
	}
	await page
		.getByLabel("Load a policy file")
		.setInputFiles(given("policy.json", JSON.stringify({ ...policy, format: 2 })));
	await expect(page.getByRole("alert")).toContainText("newer Chalkline");
	await lookAt(page, "policy-refused");
	await expect(clause.getByRole("switch")).not.toBeChecked();
	await expect(page.getByRole("button", { name: "Save changes" })).toBeVisible();
	expect(await page.evaluate(readEverything)).toBe(before);
});

test("a backup of a newer version, or none at all: said, and nothing is changed", async ({
	office,
}) => {
	const { page } = office;
	await office.beginsAt("data");
	const before = await page.evaluate(readEverything);
	for (const [text, reason] of [
		[JSON.stringify({ chalkline: "backup", version: 99 }), "This backup is of a newer Chalkline."],
		[JSON.stringify({ chalkline: "backup", version: 1, madeAt: "x" }), "The backup is damaged at"],
		["%PDF-1.7", "This file is no backup of Chalkline."],
	] as const) {
		await page.getByLabel("Open a backup").setInputFiles(given("backup.json", text));
		await expect(page.getByRole("alert")).toContainText(reason);
	}
	await lookAt(page, "backup-refused");
	expect(await page.evaluate(readEverything)).toBe(before);
});

test("a tab closed in the middle of an import leaves the roster whole: the one before, or the new one", async ({
	office,
}) => {
	await office.beginsAt("roster");
	const { page } = office;
	const address = page.url();
	/** How many pupils the page finds on the roster. */
	const found = async (tab: Page) => {
		await tab.goto(address);
		const count = tab.getByText(/^\d[\d,]* pupils$/).first();
		await expect(count).toBeVisible();
		return count.textContent();
	};
	expect(await found(page)).toBe("14 pupils");
	const rows = Array.from({ length: 20_000 }, (_, at) => `Forename${at},Oxley,4B,Yes`);
	const list = given("many.csv", `Forename,Surname,Class,Photo\n${rows.join("\n")}`);

	await page.getByLabel("Choose files").setInputFiles(list);
	await expect(page.getByRole("progressbar")).toBeVisible();
	await page.close();
	const second = await office.laptop.page.context().newPage();
	expect(await found(second)).toBe("14 pupils");
	await expect(second.getByText("Amelia Hartwell").first()).toBeVisible();

	await second.getByLabel("Choose files").setInputFiles(list);
	await second.getByRole("button", { name: /^Load these 20,000 pupils/ }).click();
	await second.close();
	const third = await office.laptop.page.context().newPage();
	expect(["14 pupils", "20,000 pupils"]).toContain(await found(third));
});
