import { fileURLToPath } from "node:url";
import type { Overlay } from "../fixtures/overlay";
import { expect, test } from "../fixtures/test";

const picture = fileURLToPath(new URL("../fixtures/picture.png", import.meta.url));

const focusIn = async (overlay: Overlay) =>
	(await overlay.elements()).find(({ isFocused }) => isFocused)?.text;

/** X has a button or two between the text and the toolbar, where the tooltip stands. */
async function tabInto(overlay: Overlay): Promise<void> {
	await expect
		.poll(async () => {
			if ((await focusIn(overlay)) === undefined) await overlay.driver.press("Tab");
			return focusIn(overlay);
		})
		.toBeDefined();
}

async function tabTo(overlay: Overlay, name: string): Promise<void> {
	await expect
		.poll(async () => {
			if ((await focusIn(overlay)) !== name) await overlay.driver.press("Tab");
			return focusIn(overlay);
		})
		.toBe(name);
}

test.beforeEach(async ({ school, x, overlay }) => {
	await school.setsUp();
	await x.open();
	await x.home.write("gr8 work by Kasper Lindqvist");
	await overlay.says("“gr8” is text language");
});

test("Tab goes from the text into the tooltip; arrows walk; Escape gives the text back", async ({
	x,
	overlay,
	driver,
}) => {
	const focused = () => focusIn(overlay);
	await tabInto(overlay);
	expect(await focused()).toContain("things to look at");
	await driver.press("ArrowDown");
	expect(await focused()).toContain("“gr8” is text language");
	await driver.press("ArrowDown");
	expect(await focused()).toContain("Kasper Lindqvist");
	await driver.press("Tab");
	await driver.press("Enter");
	await expect.poll(() => x.home.text()).not.toContain("Lindqvist");
	await x.isSound();
});

test("a reason is asked and given by keyboard: the focus goes on to what comes next", async ({
	overlay,
	driver,
}) => {
	await tabTo(overlay, "Post with a reason…");
	await driver.press("Enter");
	const field = async () => (await overlay.elements()).find(({ isFocused }) => isFocused)?.tag;
	await expect.poll(field).toBe("input");
	await tabTo(overlay, "The head agreed");
	await driver.press("Enter");
	await expect.poll(() => focusIn(overlay)).toContain("Kasper Lindqvist");
});

test("after the last question answered by keyboard the next key lands in the text", async ({
	x,
	overlay,
	driver,
}) => {
	await x.home.rewrite("We built a ship #Chiswick #W4 #LBofHounslow today");
	await x.home.attach(picture);
	await overlay.says("What does the picture show?");
	await x.home.clickInto();
	await driver.press("Control+End");
	await tabTo(overlay, "Neither: no child in it");
	await driver.press("Space");
	await overlay.says("Nothing found");
	await driver.type("!");
	expect(await x.home.text()).toBe("We built a ship #Chiswick #W4 #LBofHounslow today!");
});

test("Escape makes the tooltip small and the next key lands in the text", async ({
	x,
	overlay,
	driver,
}) => {
	await tabInto(overlay);
	await driver.press("Escape");
	await driver.type("!");
	await expect.poll(() => x.home.text()).toBe("gr8 work by Kasper Lindqvist!");
	expect(await overlay.words()).not.toContain("Write “Great”");
	await x.isSound();
});

test("what is typed in the tooltip stays there", async ({ x, overlay, driver }) => {
	await overlay.click("Post with a reason…");
	const field = (await overlay.elements()).find(({ tag }) => tag === "input");
	expect(field).toBeDefined();
	if (field) await driver.clickAt(field.x + 10, field.y + 10);
	await driver.type("nr");
	expect(await driver.ask(() => location.pathname, null)).toBe("/home");
	expect(await x.home.text()).toBe("gr8 work by Kasper Lindqvist");
	await overlay.click("The head agreed");
	await overlay.says("3 things to look at");
});
