import { fileURLToPath } from "node:url";
import { expect, test } from "../fixtures/test";

const picture = fileURLToPath(new URL("../fixtures/picture.png", import.meta.url));

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

test("a thread let past its warning goes out with the words just typed", async ({
	x,
	overlay,
	driver,
}) => {
	await x.open();
	const dialog = await x.openDialog();
	await dialog.write("Great day #Chiswick #W4 #LBofHounslow");
	await dialog.press("addButton");
	await dialog.write("Amelia painted this", 1);
	await overlay.says("1 thing to look at");
	await driver.press("Control+Enter");
	await overlay.click("Post anyway");
	await x.hasPosted("Great day #Chiswick #W4 #LBofHounslow | Amelia painted this");
});

for (const variant of ["", "&painted"]) {
	test(`a picture is seen ${variant}, also where X has renamed what holds it`, async ({
		x,
		overlay,
		driver,
	}) => {
		await x.open(`/home?account=hogarth_the${variant}`);
		await x.home.write("Great day #Chiswick #W4 #LBofHounslow");
		await overlay.says("Nothing found");
		await x.home.attach(picture);
		await overlay.says("What does the picture show?");
		await driver.ask(() => {
			document.querySelector('[data-testid="attachments"]')?.setAttribute("data-testid", "renamed");
		}, null);
		await driver.type(" today");
		await x.home.post();
		await overlay.says("Post is held");
		await overlay.says("What does the picture show?");
		expect(await x.posts()).toEqual([]);
	});
}

test("behind the dialog of a description the home box's tooltip is gone, and comes back", async ({
	x,
	overlay,
}) => {
	await x.open();
	await x.home.write("gr8");
	await x.home.attach(picture);
	await overlay.says("gr8");
	await x.home.press("altTextWrapper");
	await expect.poll(() => overlay.words()).toBe("");
	await x.driver.click('[data-testid="endEditingButton"]');
	await overlay.says("gr8");
});

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
