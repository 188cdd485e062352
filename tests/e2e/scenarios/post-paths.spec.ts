import type { Composer } from "../fixtures/composer";
import { expect, test } from "../fixtures/test";
import type { Driver } from "../support/driver";

const bad = "gr8 fun today #Chiswick #W4 #LBofHounslow";
const clean = "Great fun today #Chiswick #W4 #LBofHounslow";

type Press = (driver: Driver, composer: Composer) => Promise<void>;

/** Every way in which X posts what is in a composer. */
const paths: Readonly<Record<string, Press>> = {
	"a click on Post": (_, composer) => composer.post(),
	"Enter on the Post button": pressOnButton("Enter"),
	"Space on the Post button": pressOnButton("Space"),
	"Control+Enter in the text": (driver) => driver.press("Control+Enter"),
};

function pressOnButton(key: string): Press {
	return async (driver, composer) => {
		await driver.ask(
			(css) => document.querySelector<HTMLElement>(css)?.focus(),
			composer.postButton,
		);
		await driver.press(key);
	};
}

test.beforeEach(async ({ school }) => school.setsUp());

for (const [name, press] of Object.entries(paths)) {
	test(`${name} is held while an error stands, and every time`, async ({ x, overlay, driver }) => {
		await x.open();
		await x.home.write(bad);
		await overlay.says("1 thing to look at");
		await press(driver, x.home);
		await overlay.says("Post is held");
		await press(driver, x.home);
		expect(await x.posts()).toEqual([]);
		expect(await x.home.text()).toBe(bad);
		await x.isSound();
	});

	test(`${name} goes through when nothing was found`, async ({ x, overlay, driver }) => {
		await x.open();
		const dialog = await x.openDialog();
		await dialog.write(clean);
		await overlay.says("Nothing found");
		await press(driver, dialog);
		await x.hasPosted(clean);
	});
}

for (const key of ["Enter", "Space"]) {
	test(`${key} on a Post button that is no button but a block is held, and goes through when clean`, async ({
		x,
		overlay,
		driver,
	}) => {
		await x.open("/home?account=hogarth_the&pressable=div");
		await x.home.write(bad);
		await overlay.says("1 thing to look at");
		await pressOnButton(key)(driver, x.home);
		await overlay.says("Post is held");
		expect(await x.posts()).toEqual([]);
		await x.home.rewrite(clean);
		await overlay.says("Nothing found");
		await pressOnButton(key)(driver, x.home);
		await x.hasPosted(clean);
	});
}

test("Command+Enter, the Mac's way, does not reach the page while an error stands", async ({
	x,
	overlay,
	driver,
}) => {
	await x.open();
	await x.home.write(bad);
	await overlay.says("1 thing to look at");
	await driver.ask(countSendKeys, null);
	await driver.press("Meta+Enter");
	await overlay.says("Post is held");
	expect(await driver.ask(() => document.title, null)).not.toContain("seen");
	await driver.press("Meta+a");
	expect(await driver.ask(() => document.title, null)).toContain("seen");
});

/** On this system X itself ignores the Mac's key, so the page's own listener is the witness. */
function countSendKeys() {
	window.addEventListener(
		"keydown",
		({ metaKey, key }) => {
			if (metaKey && key !== "Meta") document.title += ` seen`;
		},
		true,
	);
}

test("a post pressed in the same moment as the last letter waits, and goes out once by itself", async ({
	x,
	driver,
}) => {
	await x.open();
	await x.home.clickInto();
	await driver.ask(pasteAndPost, { text: clean, button: x.home.postButton });
	await x.hasPosted(clean);
	await x.isSound();
});

test("a post pressed in the same moment as the last letter stays if something is found", async ({
	x,
	driver,
	overlay,
}) => {
	await x.open();
	await x.home.clickInto();
	await driver.ask(pasteAndPost, { text: bad, button: x.home.postButton });
	await overlay.says("Post is held");
	expect(await x.posts()).toEqual([]);
	expect(await x.home.text()).toBe(bad);
});

/** Text and two impatient presses in one task of the page: no check can have been answered between. */
function pasteAndPost({ text, button }: { text: string; button: string }) {
	const clipboardData = new DataTransfer();
	clipboardData.setData("text/plain", text);
	// Firefox takes the text by members of its own.
	const data = { clipboardData, dataType: "text/plain", data: text };
	const paste = { ...data, bubbles: true, cancelable: true };
	document.activeElement?.dispatchEvent(new ClipboardEvent("paste", paste));
	// React shows the text at the end of the task; the background's answer needs another task.
	void Promise.resolve().then(() => {
		document.querySelector<HTMLElement>(button)?.click();
		document.querySelector<HTMLElement>(button)?.click();
	});
}

test("a double click on Post does not pass a warning that its first click held", async ({
	x,
	overlay,
	driver,
}) => {
	await x.open();
	await x.home.write(`${clean} Amelia painted this`);
	await overlay.says("1 thing to look at");
	await driver.ask((css) => {
		const button = document.querySelector<HTMLElement>(css);
		for (const detail of [1, 2])
			button?.dispatchEvent(new MouseEvent("click", { detail, bubbles: true, cancelable: true }));
	}, x.home.postButton);
	expect(await x.posts()).toEqual([]);
});

test("another account's post is let through and said not to be checked", async ({ x, overlay }) => {
	await x.open("/home?account=someone_else");
	await x.home.write(bad);
	await overlay.says("Not checked: @someone_else");
	await x.home.post();
	await x.hasPosted(bad);
});
