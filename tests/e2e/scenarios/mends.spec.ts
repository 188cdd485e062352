import { fileURLToPath } from "node:url";
import { williamHogarth } from "../../../rules/presets/william-hogarth";
import type { Overlay } from "../fixtures/overlay";
import { expect, test } from "../fixtures/test";
import { hasUnderlines } from "../fixtures/underlines";

const picture = fileURLToPath(new URL("../fixtures/picture.png", import.meta.url));
const written = "gr8 work by Kasper Lindqvist";

// High enough for every card to lie open in full.
test.use({ window: { width: 1280, height: 1150 } });

test.beforeEach(async ({ school, x }) => {
	await school.setsUp();
	await x.open("/home?account=hogarth_the");
});

/** The four findings of the post, each with its one click and what the click makes of the text. */
const points = [
	{
		ruleId: "text-speak",
		card: "“gr8” is text language",
		mend: "Write “Great”",
		mended: "Great work by Kasper Lindqvist",
	},
	{
		ruleId: "pupil-name",
		card: "“Kasper Lindqvist” names a pupil",
		mend: "Say “a pupil in 4B”",
		mended: "gr8 work by a pupil in 4B",
	},
	{
		ruleId: "pupil-consent",
		card: "“Kasper Lindqvist” is not to be named in this post",
		mend: "Say “a pupil in 4B”",
		mended: "gr8 work by a pupil in 4B",
	},
	{
		ruleId: "required-hashtags",
		card: "#Chiswick #W4 #LBofHounslow are missing",
		mend: "Add #Chiswick #W4 #LBofHounslow",
		mended: `${written} #Chiswick #W4 #LBofHounslow`,
	},
] as const;

/** What the tooltip may give as the reason for a rule's finding: the clauses that ask for the rule. */
function clausesOf(ruleId: string): readonly string[] {
	return williamHogarth.clauses
		.filter(({ enforcedBy }) => enforcedBy.some((by) => by.by === "rule" && by.rule === ruleId))
		.map(({ summary, heading }) => `${summary} (${heading})`);
}

test("a pupil named beside a picture: each finding shows its clause, is mended by a click, taken back by an undo, and the post goes out as mended", async ({
	x,
	overlay,
	driver,
}) => {
	const reads = async (text: string) => {
		await expect.poll(() => x.home.text()).toBe(text);
		await x.isSound();
	};
	await x.home.write(written);
	await x.home.attach(picture);
	for (const { card } of points) await overlay.says(card);
	await overlay.says("What does the picture show?");
	await hasUnderlines(overlay, 2);
	await x.isSound();
	await takePicture(overlay);

	for (const { ruleId, card, mend, mended } of points) {
		await overlay.click(new RegExp(card));
		await expect.poll(async () => clausesOf(ruleId).includes(await overlay.reason())).toBe(true);
		await overlay.click(mend);
		await reads(mended);
		await driver.press("Control+z");
		await reads(written);
		await overlay.says(card);
	}

	await overlay.click(/“gr8” is text language/);
	await overlay.click("Write “Great”");
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

/** The README's picture, when somebody asks for it: PICTURE=docs/screenshot.png. */
async function takePicture(overlay: Overlay): Promise<void> {
	const file = process.env["PICTURE"];
	if (!file) return;
	// Before the click: what comes late is not drawn under the pointer.
	await expect.poll(() => overlay.words(), { timeout: 60_000 }).not.toMatch(/grammar/i);
	await overlay.click(/names a pupil/);
	await expect.poll(() => overlay.reason()).toContain("picture");
	await overlay.driver.screenshot(file, { x: 60, y: 0, width: 880, height: 1020 });
}

test("after a mend, typing goes on where the caret was", async ({ x, overlay, driver }) => {
	await x.home.write(written);
	await overlay.click(/^Write “Great”/);
	await expect.poll(() => x.home.text()).toBe("Great work by Kasper Lindqvist");
	await driver.type(" today");
	expect(await x.home.text()).toBe("Great work by Kasper Lindqvist today");
	await x.isSound();
});

test.describe("on the narrow layout", () => {
	test.use({ window: { width: 400, height: 900 } });
	test("a mend of the plain text box is taken back by one undo", async ({ x, overlay, driver }) => {
		await x.open("/compose/post");
		await driver.click("textarea");
		await driver.type("gr8 day");
		const reads = () => driver.ask(() => document.querySelector("textarea")?.value, null);
		await overlay.click(/“gr8” is text language/);
		await overlay.click("Write “Great”");
		await expect.poll(reads).toBe("Great day");
		await driver.press("Control+z");
		await expect.poll(reads).toBe("gr8 day");
	});
});

test("after a mend is taken back, typing goes on and keeps every word", async ({
	x,
	overlay,
	driver,
}) => {
	const text = `${written} today`;
	await x.home.write(text);
	await x.home.attach(picture);
	for (const [card, mend] of [
		[/“gr8” is text language/, /^Write “Great”/],
		[/“Kasper Lindqvist” names a pupil/, /^Say “a pupil in 4B”/],
	] as const) {
		await overlay.click(card);
		await overlay.click(mend);
		await expect.poll(() => x.home.text()).not.toBe(text);
		await driver.press("Control+z");
		await expect.poll(() => x.home.text()).toBe(text);
		await driver.type("!");
		await expect.poll(() => x.home.text()).toBe(`${text}!`);
		await driver.press("Backspace");
		await expect.poll(() => x.home.text()).toBe(text);
	}
	await x.isSound();
});
