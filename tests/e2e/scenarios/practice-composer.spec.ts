import { fileURLToPath } from "node:url";
import { expect, test } from "../fixtures/test";

test.use({ withExtension: false });

const picture = fileURLToPath(new URL("../fixtures/picture.png", import.meta.url));

test("the home box is collapsed until it is used, with Post beside the text", async ({ x }) => {
	await x.open();
	await x.home.isReady();
	const tools = () =>
		x.driver.ask(() => document.querySelectorAll('[data-testid="toolBar"]').length, null);
	expect(await tools()).toBe(0);
	expect(await x.home.canPost()).toBe(false);
	await x.home.write("Hello");
	expect(await tools()).toBe(1);
	expect(await x.home.canPost()).toBe(true);
});

const texts = {
	"plain words": "Our Vikings project is finished.",
	"a mention, a hashtag and a link": "Thanks @FairmeadLib for #Year6 books, see school.co.uk today",
	"emoji with joiners and flags": "Well done 😀 👩‍🏫 🇬🇧 everyone 🎉",
	"several lines, one empty": "First line\n\nThird line #W4",
	"more than X allows": "many words ".repeat(28),
};

for (const [name, text] of Object.entries(texts)) {
	test(`model and page agree on ${name}`, async ({ x }) => {
		await x.open();
		await x.home.write(text);
		await x.isSound();
		expect(await x.home.text()).toBe(text);
		await x.driver.press("Backspace");
		await x.driver.press("Backspace");
		await x.isSound();
		await x.driver.press("Control+z");
		await x.isSound();
	});
}

test("what is typed is what is published, with its picture and account", async ({ x }) => {
	await x.open("/home?account=HogarthYear6");
	await x.home.write("Look at this");
	await x.home.attach(picture);
	await x.home.post();
	await x.hasPosted("Look at this");
	expect(await x.posts()).toEqual([
		{
			kind: "post",
			account: "HogarthYear6",
			parts: [{ text: "Look at this", media: [{ kind: "photo", altText: "" }], poll: [] }],
			parent: null,
			isScheduled: false,
		},
	]);
	await x.isSound();
});

test("Control+Enter publishes and Enter does not", async ({ x }) => {
	await x.open();
	await x.home.write("One");
	await x.driver.press("Enter");
	expect(await x.posts()).toEqual([]);
	await x.driver.press("Control+Enter");
	await x.hasPosted("One\n");
});

test("Enter and Space on the Post button publish", async ({ x }) => {
	await x.open();
	await x.home.write("By Enter");
	await x.driver.ask((css) => document.querySelector<HTMLElement>(css)?.focus(), x.home.postButton);
	await x.driver.press("Enter");
	await x.hasPosted("By Enter");
	await x.home.write("By Space");
	await x.driver.ask((css) => document.querySelector<HTMLElement>(css)?.focus(), x.home.postButton);
	await x.driver.press("Space");
	await x.hasPosted("By Enter", "By Space");
});

test("the dialog stands over a home box that stays mounted", async ({ x }) => {
	await x.open();
	await x.home.write("Home text");
	const dialog = await x.openDialog();
	expect(await x.driver.ask(() => location.pathname, null)).toBe("/compose/post");
	await dialog.write("Dialog text");
	await x.isSound();
	expect(await x.home.text()).toBe("Home text");
	await dialog.post();
	await x.hasPosted("Dialog text");
	expect(await x.driver.ask(() => location.pathname, null)).toBe("/home");
	expect(await x.home.text()).toBe("Home text");
});

test("a description stays with its picture through the dialog that asks for it", async ({ x }) => {
	await x.open("/compose/post");
	await x.dialog.write("With words");
	await x.dialog.attach(picture);
	await x.dialog.describePicture("A ship of cardboard");
	await x.isSound();
	await x.dialog.post();
	await x.hasPosted("With words");
	const [post] = await x.posts();
	expect(post?.parts[0]?.media).toEqual([{ kind: "photo", altText: "A ship of cardboard" }]);
});

test("a text outlives a forced re-mount", async ({ x }) => {
	await x.open();
	await x.home.write("Still here #W4");
	await x.remounts();
	await x.isSound();
	await x.home.write("!");
	expect(await x.home.text()).toBe("Still here #W4!");
	await x.isSound();
});
