import { fileURLToPath } from "node:url";

import { expect, test } from "../fixtures/test";
import { hasUnderlines } from "../fixtures/underlines";

const picture = fileURLToPath(new URL("../fixtures/picture.png", import.meta.url));
const written = "gr8 work by Kasper Lindqvist";

test.beforeEach(async ({ school, x }) => {
	await school.setsUp();
	await x.open("/home?account=hogarth_the");
});

test("a pupil named beside a picture is found, mended by clicks and posted as mended", async ({
	x,
	overlay,
}) => {
	const reads = async (text: string) => {
		await expect.poll(() => x.home.text()).toBe(text);
		await x.isSound();
	};
	await x.home.write(written);
	await x.home.attach(picture);
	await overlay.says("“gr8” is text language");
	await overlay.says("“Kasper Lindqvist” names a pupil");
	await overlay.says("“Kasper Lindqvist” is on the list of pupils not to be shown");
	await overlay.says("#Chiswick #W4 #LBofHounslow are missing");
	await overlay.says("What does the picture show?");
	await hasUnderlines(overlay, 2);
	await x.isSound();

	await overlay.click(/^Write “Great”/);
	await reads("Great work by Kasper Lindqvist");
	await overlay.click(/“Kasper Lindqvist” names a pupil/);
	await overlay.click("Say “a pupil in 4B”");
	await reads("Great work by a pupil in 4B");
	await overlay.click(/hashtags .* are missing/);
	await overlay.click(/^Add #Chiswick/);
	await reads("Great work by a pupil in 4B #Chiswick #W4 #LBofHounslow");
	await x.home.post();
	expect(await x.posts()).toEqual([]);
	await overlay.click(/What does the picture show\?/);
	await overlay.click("Neither: no child in it");
	await overlay.says("Nothing found");
	await x.home.post();
	await x.hasPosted("Great work by a pupil in 4B #Chiswick #W4 #LBofHounslow");
});

test("a mend is taken back by one undo", async ({ x, overlay, driver }) => {
	await x.home.write(written);
	await overlay.click(/^Write “Great”/);
	await expect.poll(() => x.home.text()).toBe("Great work by Kasper Lindqvist");
	await driver.press("Control+z");
	await expect.poll(() => x.home.text()).toBe(written);
	await x.isSound();
});

test("after a mend, typing goes on where the caret was", async ({ x, overlay, driver }) => {
	await x.home.write(written);
	await overlay.click(/^Write “Great”/);
	await expect.poll(() => x.home.text()).toBe("Great work by Kasper Lindqvist");
	await driver.type(" today");
	expect(await x.home.text()).toBe("Great work by Kasper Lindqvist today");
	await x.isSound();
});
