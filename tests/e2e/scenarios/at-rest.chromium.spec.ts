import { expect, test } from "../fixtures/test";

test("however often the dialog is opened and closed, nothing of ours is left over", async ({
	x,
	school,
	driver,
}) => {
	await school.setsUp();
	await x.open();
	await x.home.isReady();
	await driver.ask(openAndClose, 30);
	const before = await driver.weigh();
	await driver.ask(openAndClose, 150);
	const after = await driver.weigh();
	expect(after.listeners).toBeLessThanOrEqual(before.listeners);
	expect(after.nodes).toBeLessThanOrEqual(before.nodes + 50);
});

/** Runs in the page: opens the dialog, touches its box, closes it. */
async function openAndClose(times: number): Promise<void> {
	const find = (selector: string) => document.querySelector<HTMLElement>(selector);
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	for (let turn = 0; turn < times; turn++) {
		find('[data-testid="SideNav_NewTweet_Button"]')?.click();
		await frame();
		find('#layers [contenteditable="true"]')?.focus();
		await frame();
		find('#layers [data-testid="app-bar-close"]')?.click();
		await frame();
	}
}
