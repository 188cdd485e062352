import { expect, test } from "../fixtures/test";
import type { Driver } from "../support/driver";

const written = "#Chiswick #W4 #LBofHounslow today";

test.beforeEach(async ({ school, x, overlay }) => {
	await school.setsUp();
	await x.open();
	await x.home.write(written);
	await overlay.says("Nothing found");
});

test("an update under an open tab leaves nothing of the ended version, and checks on", async ({
	x,
	overlay,
	driver,
}) => {
	await driver.reloadExtension();
	await expect.poll(() => panelsSeen(driver)).toBe(0);
	await driver.type(" lol");
	await overlay.says("text language");
	expect(await panelsSeen(driver)).toBe(1);
	expect(await overlay.words()).not.toContain("Nothing found");
	expect(await x.home.text()).toBe(`${written} lol`);
	await x.home.post();
	expect(await x.posts()).toEqual([]);
	await x.isSound();
});

test("an extension taken away under an open tab takes its tooltip with it", async ({
	x,
	driver,
}) => {
	expect(await panelsSeen(driver)).toBe(1);
	await driver.removeExtension();
	await expect.poll(() => panelsSeen(driver)).toBe(0);
	await x.home.post();
	await x.hasPosted(written);
});

/** How many tooltips a person sees, also those whose script has ended. */
function panelsSeen(driver: Driver): Promise<number> {
	return driver.ask(
		() =>
			[...document.querySelectorAll("chalkline-panel")].filter((panel) =>
				panel.checkVisibility({ visibilityProperty: true }),
			).length,
		null,
	);
}
