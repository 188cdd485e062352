import { expect, test } from "../fixtures/test";
import type { Driver } from "../support/driver";

const tags = "#Chiswick #W4 #LBofHounslow";

/** Unseen documents of the extension: in Chromium one holds the grammar checker while it is loaded. */
async function unseenDocuments(driver: Driver): Promise<unknown> {
	return driver.evaluateInExtension(
		"options.html",
		`(async () => {
			const contexts = await chrome.runtime.getContexts({});
			const unseen = contexts.filter(({ contextType }) => contextType === "OFFSCREEN_DOCUMENT");
			return unseen.map(({ documentUrl }) => new URL(documentUrl).pathname);
		})()`,
	);
}

test("a slip in the grammar is a tip beside the other findings, is mended by a click, and never holds", async ({
	x,
	school,
	overlay,
	driver,
	browserUnderTest,
}) => {
	await school.setsUp();
	await x.open();
	await x.home.write(`gr8 day, we could of stayed ${tags}`);
	await overlay.says("2 things to look at");
	await overlay.says("“could of” may be a slip.");
	expect(await unseenDocuments(driver)).toEqual(
		browserUnderTest === "chromium" ? ["/grammar.html"] : [],
	);
	await overlay.click(/^Write “Great”/);
	await overlay.says("1 thing to look at");
	await overlay.click(/^Write “could have”/);
	await expect.poll(() => x.home.text()).toBe(`Great day, we could have stayed ${tags}`);
	await overlay.says("Nothing found");
	await x.home.rewrite(`They was first ${tags}`);
	await overlay.says("“was” may be a slip.");
	await x.home.post();
	await x.hasPosted(`They was first ${tags}`);
});

test("where the policy asks for no grammar the checker is never loaded", async ({
	x,
	school,
	overlay,
	driver,
}) => {
	await school.setsUp({ preset: "westfield" });
	await x.open("/home?account=WestfieldCott");
	await x.home.write("We could of stayed all day");
	await overlay.says(/^Nothing found against [^()]+$/);
	expect(await unseenDocuments(driver)).toEqual([]);
});
