import { expect, test } from "../fixtures/test";

test.use({ withExtension: false });

for (const [numbering, ids] of [
	["count", ["tweetTextarea_0", "tweetTextarea_1"]],
	["zero", ["tweetTextarea_0", "tweetTextarea_0"]],
] as const) {
	test(`a thread numbered by ${numbering} is published with one button`, async ({ x }) => {
		await x.open(`/home?numbering=${numbering}`);
		await x.home.write("First part");
		await x.home.press("addButton");
		await x.dialog.isReady();
		expect(await x.dialog.canPost()).toBe(false);
		await x.dialog.write("Second part", 1);
		await x.isSound();
		const found = await x.driver.ask(
			() =>
				[...document.querySelectorAll('[role="dialog"] [contenteditable="true"]')].map((editor) =>
					editor.getAttribute("data-testid"),
				),
			null,
		);
		expect(found).toEqual(ids);
		expect(await x.home.text()).toBe("");
		await x.dialog.post();
		await x.hasPosted("First part | Second part");
	});
}

test("a thread whose focused box was never left publishes what was last committed", async ({
	x,
}) => {
	await x.open("/home");
	await x.home.write("First");
	await x.home.press("addButton");
	await x.dialog.isReady();
	await x.dialog.write("Second", 1);
	await x.driver.ask((css) => {
		document.querySelector<HTMLElement>(css)?.click();
	}, x.dialog.postButton);
	await x.hasPosted("First | ");
});

test("the Post button of a thread can move and change its test id", async ({ x }) => {
	await x.open("/home?toolbar=box&flip");
	await x.home.write("First");
	await x.home.press("addButton");
	await x.dialog.isReady();
	const idOfButton = () =>
		x.driver.ask(
			(css) => document.querySelector(css)?.getAttribute("data-testid"),
			x.dialog.postButton,
		);
	expect(await idOfButton()).toBe("tweetButtonInline");
	await x.dialog.write("Second", 1);
	await x.dialog.press("addButton");
	await x.dialog.write("Third", 2);
	expect(await idOfButton()).toBe("tweetButton");
	await x.dialog.post();
	await x.hasPosted("First | Second | Third");
});

test("a reply below a post grows its row and toolbar on focus", async ({ x }) => {
	await x.open("/FairmeadLib/status/1901");
	await x.inlineReply.write("Thank you!");
	await x.isSound();
	await x.inlineReply.post();
	await x.hasPosted("Thank you!");
	expect(await x.posts()).toMatchObject([{ kind: "reply", parent: "FairmeadLib" }]);
});

test("a reply in the dialog shows the post it answers, outside the attachments", async ({ x }) => {
	await x.open();
	await x.driver.click('article [data-testid="reply"]');
	await x.dialog.write("We will come");
	const parents = await x.driver.ask(
		() => document.querySelectorAll('[role="dialog"] article[data-testid="tweet"]').length,
		null,
	);
	expect(parents).toBe(1);
	await x.dialog.post();
	await x.hasPosted("We will come");
	expect(await x.posts()).toMatchObject([{ kind: "reply", parent: "FairmeadLib" }]);
});

test("a quote can be published without a word", async ({ x }) => {
	await x.open();
	await x.driver.click('article [data-testid="retweet"]');
	await x.driver.click('[role="menu"] a[href="/compose/post"]');
	await x.dialog.isReady();
	expect(await x.dialog.canPost()).toBe(true);
	await x.dialog.post();
	await x.hasPosted("");
	expect(await x.posts()).toMatchObject([{ kind: "quote", parent: "FairmeadLib" }]);
});

test("a repost is an act without a composer", async ({ x }) => {
	await x.open();
	await x.driver.click('article [data-testid="retweet"]');
	await x.driver.click('[data-testid="retweetConfirm"]');
	await expect.poll(() => x.acts()).toMatchObject([{ kind: "repost", target: "FairmeadLib" }]);
});

test("following and taking it back are acts of the account", async ({ x }) => {
	await x.open("/W4Allotments");
	await x.driver.click('[data-testid$="-follow"]');
	await x.driver.click('[data-testid$="-unfollow"]');
	await expect
		.poll(() => x.acts())
		.toMatchObject([
			{ kind: "follow", target: "W4Allotments" },
			{ kind: "unfollow", target: "W4Allotments" },
		]);
});

test("a poll's choices are published", async ({ x }) => {
	await x.open();
	await x.home.write("Which club?");
	await x.home.press("createPollButton");
	expect(await x.home.canPost()).toBe(false);
	await x.driver.click('input[name="Choice1"]');
	await x.driver.type("Chess");
	await x.driver.click('input[name="Choice2"]');
	await x.driver.type("Choir");
	await x.isSound();
	await x.home.post();
	await x.hasPosted("Which club?");
	expect((await x.posts())[0]?.parts[0]?.poll).toEqual(["Chess", "Choir"]);
});

test("a GIF alone can be published and is no file of the person's", async ({ x }) => {
	await x.open();
	await x.home.clickInto();
	await x.home.press("gifSearchButton");
	await x.driver.click('button[aria-label="waving"]');
	await expect.poll(() => x.home.canPost()).toBe(true);
	await x.home.post();
	await x.hasPosted("");
	expect((await x.posts())[0]?.parts[0]?.media).toEqual([{ kind: "gif", altText: "" }]);
});

test("a scheduled post goes out by the same button under another word", async ({ x }) => {
	await x.open("/compose/post");
	await x.dialog.write("For Friday");
	await x.dialog.press("scheduleOption");
	await x.driver.click('[data-testid="scheduledConfirmationPrimaryAction"]');
	await x.dialog.isReady();
	expect(
		await x.driver.ask((css) => document.querySelector(css)?.textContent, x.dialog.postButton),
	).toBe("Schedule");
	await x.dialog.post();
	await x.hasPosted("For Friday");
	expect(await x.posts()).toMatchObject([{ isScheduled: true }]);
});

test("a saved draft comes back with its text and is not published", async ({ x }) => {
	await x.open();
	await x.openDialog();
	await x.dialog.write("To be finished #W4");
	await x.dialog.press("app-bar-close");
	await x.driver.click('[data-testid="confirmationSheetConfirm"]');
	await x.openDialog();
	await x.dialog.press("unsentButton");
	await x.driver.click('[role="dialog"] button[data-testid="draft"]');
	await x.dialog.isReady();
	await expect.poll(() => x.dialog.text()).toBe("To be finished #W4");
	await x.isSound();
	expect(await x.posts()).toEqual([]);
});
