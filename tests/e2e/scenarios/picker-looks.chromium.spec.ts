import { fileURLToPath } from "node:url";
import type { Frame } from "@playwright/test";
import { expect, type Office, test } from "../fixtures/office";
import { Overlay } from "../fixtures/overlay";
import { PracticeX } from "../fixtures/practice-x";
import { School } from "../fixtures/school";
import { faultsIn } from "../support/look-at";

const picture = fileURLToPath(new URL("../fixtures/picture.png", import.meta.url));
const screens = fileURLToPath(new URL("../../../.reports/screens/", import.meta.url));

/** The frame in which somebody is chosen, over a post with a picture of pupils. */
async function openPicker({ laptop }: Office, theme: "light" | "dark"): Promise<Frame> {
	const x = new PracticeX(laptop);
	const overlay = new Overlay(laptop);
	await new School(laptop).setsUp();
	await laptop.page.bringToFront();
	await laptop.page.setViewportSize({ width: 1280, height: 1150 });
	await x.open(`/home?account=hogarth_the&theme=${theme}`);
	await x.home.write("Great fun today #Chiswick #W4 #LBofHounslow");
	await x.home.attach(picture);
	await overlay.click(/What does the picture show\?/);
	await overlay.click("Pupils");
	await overlay.click(/Who is in the picture/);
	await overlay.click("Choose from the class lists");
	const ours = () => laptop.page.frames().find((one) => one.url().includes("/pick.html"));
	await expect.poll(() => ours()?.getByLabel("Class").count()).toBe(1);
	const frame = ours();
	if (!frame) throw new Error("The frame has gone.");
	return frame;
}

for (const theme of ["light", "dark"] as const) {
	test(`the frame with the class lists is ${theme} as the site is: axe finds nothing, whoever is looked for`, async ({
		office,
	}) => {
		const { page } = office.laptop;
		// The laptop itself prefers the other.
		const colorScheme = theme === "dark" ? "light" : "dark";
		await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
		const frame = await openPicker(office, theme);
		const ground = theme === "dark" ? "rgb(26, 32, 26)" : "rgb(255, 255, 255)";
		await expect(frame.locator("body")).toHaveCSS("background-color", ground);
		const search = frame.getByRole("searchbox", { name: "Name" });
		for (const [state, query] of [
			["all", ""],
			["nobody", "zzz"],
			["chosen", "marchetti"],
		] as const) {
			await search.fill(query);
			if (state === "nobody") await expect(frame.getByText("Nobody on the list")).toBeVisible();
			if (state === "chosen") await frame.getByLabel(/Zoë Marchetti/).check();
			expect.soft(await faultsIn(frame), state).toEqual([]);
			await page.screenshot({ path: `${screens}picker-${state}-${theme}.png` });
		}
	});
}
