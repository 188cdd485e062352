import { expect, test } from "../fixtures/test";

const clean = "Great fun #Chiswick #W4 #LBofHounslow";

test.beforeEach(async ({ school, x }) => {
	await school.setsUp();
	await x.open();
});

test("a background that had been put to sleep wakes with policy and roster, and Post is held", async ({
	x,
	overlay,
	driver,
}) => {
	await x.home.write(clean);
	await overlay.says("Nothing found");
	await driver.stopBackground();
	await driver.type(" for Kasper Lindqvist");
	await overlay.says("Kasper Lindqvist");
	await driver.stopBackground();
	await driver.type(" l8r");
	await driver.press("Control+Enter");
	await overlay.says("Post is held");
	expect(await x.posts()).toEqual([]);
});

test("a background ended between keystroke and answer is asked again", async ({
	x,
	overlay,
	driver,
}) => {
	await x.home.write(clean);
	await overlay.says("Nothing found");
	const endIt = await driver.stallBackground();
	await driver.type(" l8r");
	await driver.press("Control+Enter");
	await endIt();
	await overlay.says("text language");
	await overlay.says("Post is held");
	expect(await x.posts()).toEqual([]);
});

test("an extension updated under an open tab says so, keeps the draft, and does not hold it", async ({
	x,
	overlay,
	driver,
}) => {
	await x.home.write("gr8 fun");
	await overlay.says("text language");
	await driver.reloadExtension();
	await driver.type(" today");
	await overlay.says("reload this page");
	expect(await x.home.text()).toBe("gr8 fun today");
	await x.isSound();
	await x.home.post();
	await x.hasPosted("gr8 fun today");
});
