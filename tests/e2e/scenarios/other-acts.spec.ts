import { expect, test } from "../fixtures/test";

test.beforeEach(async ({ school }) => school.setsUp());

test("a follow is held once and then goes through", async ({ x, overlay, driver }) => {
	await x.open("/FairmeadLib");
	await driver.click('[data-testid$="-follow"]');
	await overlay.says("Follow is held once");
	expect(await x.acts()).toEqual([]);
	await overlay.click("Follow anyway");
	await expect.poll(async () => (await x.acts()).map(({ kind }) => kind)).toEqual(["follow"]);
});

test("a held follow is let be by a press elsewhere, and held anew by the next", async ({
	x,
	overlay,
	driver,
}) => {
	await x.open("/FairmeadLib");
	await driver.click('[data-testid$="-follow"]');
	await overlay.says("Follow is held once");
	await driver.clickAt(640, 850);
	await expect.poll(() => overlay.words()).toBe("");
	await driver.click('[data-testid$="-follow"]');
	await overlay.says("Follow is held once");
	expect(await x.acts()).toEqual([]);
});

test("a message is held, by Enter and by its button", async ({ x, overlay, driver }) => {
	await x.open("/i/chat/5-9");
	await driver.click('[data-testid="xchatEmbedRoute"]');
	await driver.ask(() => {
		const root = document.querySelector('[data-testid="xchatEmbedRoute"]')?.shadowRoot;
		root?.querySelector<HTMLElement>('[data-testid="dm-composer-textarea"]')?.focus();
	}, null);
	await driver.type("See you");
	await overlay.says(/thing(s)? to look at/);
	await driver.press("Enter");
	await overlay.says("Send is held");
	await driver.ask(() => {
		const root = document.querySelector('[data-testid="xchatEmbedRoute"]')?.shadowRoot;
		root?.querySelector<HTMLElement>('[data-testid="dm-composer-send-button"]')?.click();
	}, null);
	expect(await x.acts()).toEqual([]);
});

test("a message beside the home box is held and said so, and the home box after it", async ({
	x,
	overlay,
	driver,
}) => {
	await x.open("/home?chat");
	await driver.until(() => {
		const root = document.querySelector('[data-testid="xchatEmbedOverlays"]')?.shadowRoot;
		const box = root?.querySelector<HTMLElement>('[data-testid="dm-composer-textarea"]');
		box?.focus();
		return box !== undefined && box !== null;
	}, null);
	await driver.type("See you");
	await overlay.says("does not write direct messages");
	await driver.press("Enter");
	await overlay.says("Send is held");
	expect(await x.acts()).toEqual([]);
	await x.home.write("gr8 fun");
	await overlay.says("text language");
});

test("a held repost goes on by itself, once, when the poster says that it is fit", async ({
	x,
	overlay,
	driver,
}) => {
	await x.open("/FairmeadLib/status/1901");
	await driver.click('article[tabindex="-1"] [data-testid="retweet"]');
	await driver.click('[data-testid="retweetConfirm"]');
	await overlay.says("Repost is held once");
	await overlay.says("repost anyway");
	// The post's age stands right beside the handle, and is no part of it.
	await overlay.says(/post by @FairmeadLib[.;]/);
	await overlay.click("Yes");
	await expect.poll(async () => (await x.acts()).map(({ kind }) => kind)).toEqual(["repost"]);
	await expect.poll(() => overlay.words()).toBe("");
	expect((await x.acts()).length).toBe(1);
});

test("a held repost that the poster finds unfit stays held", async ({ x, overlay, driver }) => {
	await x.open("/FairmeadLib/status/1901");
	await driver.click('article[tabindex="-1"] [data-testid="retweet"]');
	await driver.click('[data-testid="retweetConfirm"]');
	await overlay.click("No");
	await overlay.says("does not suit our account");
	await overlay.says("Repost is held");
	expect(await x.acts()).toEqual([]);
});

test("a repost is held until it is looked at", async ({ x, overlay, driver }) => {
	await x.open("/FairmeadLib/status/1901");
	await driver.click('article[tabindex="-1"] [data-testid="retweet"]');
	await driver.click('[data-testid="retweetConfirm"]');
	await overlay.says("Repost is held once");
	expect(await x.acts()).toEqual([]);
	// The rest of the menu can still be reached.
	await driver.click('[role="menu"] a[href="/compose/post"]');
	await x.dialog.isReady();
});
