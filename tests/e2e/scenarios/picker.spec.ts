import { fileURLToPath } from "node:url";
import type { Overlay } from "../fixtures/overlay";
import { expect, test } from "../fixtures/test";

const picture = fileURLToPath(new URL("../fixtures/picture.png", import.meta.url));
const tags = "#Chiswick #W4 #LBofHounslow";

test.use({ window: { width: 1280, height: 1150 } });

/** Clicks the search box of the frame, once the frame is there and stands still. */
async function clickIntoPicker(overlay: Overlay): Promise<void> {
	const frame = async () => (await overlay.elements()).find(({ tag }) => tag === "iframe");
	await expect
		.poll(async () => (await overlay.driver.wordsInFrame("/pick.html")) ?? "")
		.toContain("Class");
	let before = await frame();
	await expect
		.poll(async () => {
			const last = before;
			before = await frame();
			return before?.y === last?.y && before?.x === last?.x;
		})
		.toBe(true);
	if (before) await overlay.driver.clickAt(before.x + 60, before.y + 50);
}

test("who is in the picture is chosen by keyboard in a frame of ours; the page learns no name", async ({
	x,
	school,
	overlay,
	driver,
}) => {
	await school.setsUp();
	await x.open("/home?account=hogarth_the");
	await x.home.write(`Great fun today ${tags}`);
	await x.home.attach(picture);
	await overlay.click(/What does the picture show\?/);
	await overlay.click("Pupils");
	await overlay.click(/Who is in the picture/);
	await overlay.click("Choose from the class lists");
	await clickIntoPicker(overlay);
	await driver.type("marchetti");
	await expect.poll(() => driver.wordsInFrame("/pick.html")).toContain("Zoë Marchetti");
	await expect.poll(() => driver.wordsInFrame("/pick.html")).not.toContain("Hartwell");
	await driver.press("Tab");
	await driver.press("Tab");
	await driver.press("Space");
	await expect
		.poll(() => driver.wordsInFrame("/pick.html"))
		.toMatch(/Zoë Marchetti[^]*Zoë Marchetti/);
	await driver.hold("Enter", () => overlay.says("Chosen pupil 1"));
	expect(await overlay.words()).not.toContain("Marchetti");
	await x.home.post();
	await overlay.says("Post is held");
	expect(await x.posts()).toEqual([]);
	expect(
		await driver.ask(() => new XMLSerializer().serializeToString(document), null),
	).not.toContain("Marchetti");
});

test("the page cannot open the frame by itself", async ({ x, school, driver }) => {
	await school.setsUp();
	await x.open("/home?account=hogarth_the");
	const origin = (await driver.evaluateInExtension("options.html", "location.origin")) as string;
	await driver.ask((address) => {
		const frame = document.createElement("iframe");
		frame.src = address;
		document.body.append(frame);
	}, `${origin}/pick.html#3f0c6a52-5d0e-4c55-9f3e-0a4be7f0d7aa`);
	const shown = () => driver.wordsInFrame("/pick.html");
	// The page's own policy may refuse it before we do.
	await expect.poll(async () => (await shown()) ?? "").not.toContain("Class");
});
