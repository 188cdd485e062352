import { expect, test } from "../fixtures/test";

test.beforeEach(async ({ school }) => school.setsUp());

for (const variant of ["", "&numbering=zero", "&toolbar=box", "&flip"]) {
	test(`a thread ${variant || "as X makes it"} is one post: held and mended in its second box`, async ({
		x,
		overlay,
	}) => {
		await x.open(`/home?account=hogarth_the${variant}`);
		const dialog = await x.openDialog();
		await dialog.write("Great day #Chiswick #W4 #LBofHounslow");
		await dialog.press("addButton");
		await dialog.write("gr8 fun", 1);
		await overlay.says("1 thing to look at");
		await dialog.post();
		await overlay.says("Post is held");
		expect(await x.posts()).toEqual([]);
		await overlay.click(/^Write “Great”/);
		await expect.poll(() => dialog.text(1)).toBe("Great fun");
		await overlay.says("Nothing found");
		await x.isSound();
		await dialog.post();
		await x.hasPosted("Great day #Chiswick #W4 #LBofHounslow | Great fun");
	});
}

test("an inline reply is a reply: no hashtags are asked for", async ({ x, overlay }) => {
	await x.open("/FairmeadLib/status/1901");
	await x.inlineReply.write("Thank u");
	await overlay.says("text language");
	expect(await overlay.words()).not.toContain("hashtags");
});

test("the dialog in front is the one that is checked", async ({ x, overlay }) => {
	await x.open();
	await x.home.write("gr8");
	await overlay.says("gr8");
	const dialog = await x.openDialog();
	await dialog.write("l8r");
	await overlay.says("l8r");
});
