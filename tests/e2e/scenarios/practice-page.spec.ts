import { fileURLToPath } from "node:url";
import { expect, test } from "../fixtures/test";

test.use({ withExtension: false });

const picture = fileURLToPath(new URL("../fixtures/picture.png", import.meta.url));

test("an account switch changes every sign of the author", async ({ x }) => {
	await x.open("/home?account=hogarth_the");
	await x.home.write("Whose post is it?");
	await x.switchesAccount("HogarthYear6");
	const signs = await x.driver.ask(
		() => [
			...[...document.querySelectorAll('header [data-testid^="UserAvatar-Container-"]')].map(
				(one) => one.getAttribute("data-testid"),
			),
			document.querySelector('[data-testid="AppTabBar_Profile_Link"]')?.getAttribute("href"),
			document
				.querySelector('main [data-testid^="UserAvatar-Container-"]')
				?.getAttribute("data-testid"),
		],
		null,
	);
	expect(signs).toEqual([
		"UserAvatar-Container-HogarthYear6",
		"/HogarthYear6",
		"UserAvatar-Container-HogarthYear6",
	]);
	await x.home.post();
	await x.hasPosted("Whose post is it?");
	expect(await x.posts()).toMatchObject([{ account: "HogarthYear6" }]);
});

test("the message box lives in an open shadow root and sends by Enter", async ({ x }) => {
	await x.open("/i/chat/5-9");
	await x.driver.until(() => {
		const host = document.querySelector('[data-testid="xchatEmbedRoute"]');
		const box = host?.shadowRoot?.querySelector<HTMLElement>(
			'[data-testid="dm-composer-textarea"]',
		);
		box?.focus();
		return box !== null && box !== undefined;
	}, null);
	await x.driver.type("Hello there");
	await x.driver.press("Enter");
	await expect.poll(() => x.acts()).toMatchObject([{ kind: "message", text: "Hello there" }]);
	expect(
		await x.driver.ask(() => document.querySelector('[data-testid="dm-composer-textarea"]'), null),
	).toBe(null);
});

test("saving a new password is an act on its own page", async ({ x }) => {
	await x.open("/settings/password");
	await x.driver.click('[data-testid="settingsDetailSave"]');
	await expect.poll(() => x.acts()).toMatchObject([{ kind: "password-change" }]);
});

test("right-to-left text, a foreign checker's element and a picture leave model and page agreed", async ({
	x,
}) => {
	await x.open("/home?dir=rtl&theme=dim&foreign");
	await x.home.write("שלום #Year6 👍 hello");
	await x.home.attach(picture);
	await x.isSound();
	const [dir, ground] = await x.driver.ask(
		() => [document.documentElement.dir, document.body.style.backgroundColor],
		null,
	);
	expect([dir, ground]).toEqual(["rtl", "rgb(21, 32, 43)"]);
});

test.describe("in a narrow window", () => {
	test.use({ window: { width: 480, height: 800 } });

	test("the composer is a page with a plain text area", async ({ x }) => {
		await x.open("/compose/post");
		await x.driver.click('[data-testid="tweetTextarea_0"] textarea');
		await x.driver.type("From a phone");
		await x.driver.click('main [data-testid="tweetButton"]');
		await x.hasPosted("From a phone");
	});
});

test("a change of the editor's nodes behind the model's back is noticed", async ({ x }) => {
	await x.open();
	await x.home.write("As typed");
	await x.driver.ask(() => {
		const leaf = document.querySelector('[data-text="true"]');
		if (leaf?.firstChild) leaf.firstChild.nodeValue = "As altered";
	}, null);
	await expect(x.isSound()).rejects.toThrow();
});
