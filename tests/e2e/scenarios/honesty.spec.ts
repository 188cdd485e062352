import { expect, test } from "../fixtures/test";

const clean = "Great fun today #Chiswick #W4 #LBofHounslow";

test("without a policy it says so, holds once, and posts unchecked on the second press", async ({
	x,
	overlay,
}) => {
	await x.open();
	await x.home.write(clean);
	await overlay.says("Not checked: no policy has been chosen yet");
	await x.home.post();
	await overlay.says("Post unchecked");
	expect(await x.posts()).toEqual([]);
	await overlay.click("Post unchecked");
	await x.hasPosted(clean);
});

test("when X no longer tells the account it says that it is blind, and never locks Post", async ({
	x,
	school,
	overlay,
	driver,
}) => {
	await school.setsUp();
	await x.open();
	await x.home.write("gr8 ");
	await overlay.says("gr8");
	await driver.ask(() => {
		const named = '[data-testid^="UserAvatar-Container-"], [data-testid="AppTabBar_Profile_Link"]';
		for (const one of document.querySelectorAll(
			`${named}, [data-testid="SideNav_AccountSwitcher_Button"]`,
		)) {
			one.setAttribute("data-testid", "renamed");
		}
	}, null);
	await driver.type("day");
	await overlay.says("Not found: the account");
	await x.home.post();
	await x.hasPosted("gr8 day");
});

test("a text box that X has renamed is called blind, and Post is never locked", async ({
	x,
	school,
	overlay,
	driver,
}) => {
	await school.setsUp();
	await x.open();
	await x.home.isReady();
	await driver.ask(() => {
		const editor = document.querySelector('[data-testid="tweetTextarea_0"]');
		editor?.setAttribute("data-testid", "renamed");
	}, null);
	await driver.click('[data-testid="renamed"]');
	await driver.type("gr8 day");
	await overlay.says("Chalkline cannot read this box");
	await overlay.says("Not found: the text");
	await x.home.post();
	await x.hasPosted("gr8 day");
});

test("a composer in which X has renamed everything is called blind, and its Post button stays free", async ({
	x,
	school,
	overlay,
	driver,
}) => {
	await school.setsUp();
	await x.open();
	await x.openDialog();
	await driver.ask(() => {
		for (const one of document.querySelectorAll("#layers [data-testid]")) {
			one.setAttribute("data-testid", `renamed-${one.getAttribute("data-testid")}`);
		}
	}, null);
	await driver.click('#layers [contenteditable="true"]');
	await driver.type("gr8 day");
	await overlay.says("Chalkline cannot read this box");
	await driver.click('#layers [data-testid="renamed-tweetButton"]');
	await x.hasPosted("gr8 day");
});

test("a finding that was let pass with a reason is not called nothing found", async ({
	x,
	school,
	overlay,
}) => {
	await school.setsUp();
	await x.open();
	await x.home.write("gr8 fun #Chiswick #W4 #LBofHounslow");
	await overlay.click("Post with a reason…");
	await overlay.says("The head agreed");
	expect(await overlay.words()).not.toContain("It is not a pupil");
	await overlay.click("The head agreed");
	await overlay.says("your reason is noted");
	await x.home.post();
	await x.hasPosted("gr8 fun #Chiswick #W4 #LBofHounslow");
});

test("an answer about the picture survives X taking the composer away and putting it back", async ({
	x,
	school,
	overlay,
}) => {
	await school.setsUp();
	await x.open();
	await x.home.write("gr8 fun #Chiswick #W4 #LBofHounslow");
	await x.home.attach(new URL("../fixtures/picture.png", import.meta.url).pathname);
	await overlay.click(/What does the picture show\?/);
	await overlay.click("Neither: no child in it");
	await overlay.says("1 thing to look at");
	await x.remounts();
	await x.home.clickInto();
	await overlay.says("1 thing to look at");
	await overlay.click(/^Write “Great”/);
	await expect.poll(() => x.home.text()).toBe("Great fun #Chiswick #W4 #LBofHounslow");
	await x.isSound();
	await x.home.post();
	await x.hasPosted("Great fun #Chiswick #W4 #LBofHounslow");
});

test("a composer put back in the moment of a mend keeps a sound text", async ({
	x,
	school,
	overlay,
	driver,
}) => {
	await school.setsUp();
	await x.open();
	await x.home.write("gr8 fun");
	await overlay.says("gr8");
	await driver.ask(() => {
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
		// The mend takes the keyboard first; the page acts on that.
		window.addEventListener("focusin", () => window.practice.remount(), {
			once: true,
			capture: true,
		});
	}, null);
	await overlay.click(/^Write “Great”/);
	await overlay.says("The text has changed; look again.");
	expect(await x.home.text()).toBe("gr8 fun");
	await x.home.clickInto();
	await driver.type("!");
	await x.isSound();
});

test("a mend that the page does not take is read back, and the meant text lies on the clipboard", async ({
	x,
	school,
	overlay,
	driver,
}) => {
	await school.setsUp();
	await x.open();
	await x.home.write("gr8 fun");
	await overlay.says("gr8");
	await driver.ask(() => {
		window.addEventListener("paste", (event) => event.stopImmediatePropagation(), {
			once: true,
			capture: true,
		});
	}, null);
	await overlay.click(/^Write “Great”/);
	await overlay.says("X did not take the change. Your text is on the clipboard");
	expect(await x.home.text()).toBe("gr8 fun");
	await x.home.clickInto();
	await driver.press("Control+a");
	await driver.press("Control+v");
	await expect.poll(() => x.home.text()).toBe("Great fun");
	await x.isSound();
});

test("back from the description of a picture the tooltip stands there at once, untouched", async ({
	x,
	school,
	overlay,
}) => {
	await school.setsUp();
	await x.open();
	const dialog = await x.openDialog();
	await dialog.write("gr8 fun #Chiswick #W4 #LBofHounslow");
	await dialog.attach(new URL("../fixtures/picture.png", import.meta.url).pathname);
	await overlay.says("gr8");
	await dialog.describePicture("A ship");
	await overlay.says("gr8");
});
