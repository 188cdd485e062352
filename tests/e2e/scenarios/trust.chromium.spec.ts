import { fileURLToPath } from "node:url";
import { Overlay } from "../fixtures/overlay";
import { PracticeX } from "../fixtures/practice-x";
import { expect, test } from "../fixtures/test";
import { startChromium } from "../support/chromium-driver";
import { followScript } from "../support/seed-script.mjs";
import { Share } from "../support/share";
import { onlyPupil, publishTrust } from "../support/trust-setup";

const extension = fileURLToPath(new URL("../../../.output/chrome-mv3", import.meta.url));
const name = `${onlyPupil.forename} ${onlyPupil.surname}`;
const post = `Well done ${name} today`;

test("a trust's 50 schools and 100,000 pupils: each account is checked by its own roster", async () => {
	const { sealed, key } = await publishTrust(50, 100_000, 7);
	const share = new Share();
	share.file = Buffer.from(sealed);
	const driver = await startChromium({
		extension,
		viewport: { width: 1280, height: 1000 },
		share,
	});
	const [x, overlay] = [new PracticeX(driver), new Overlay(driver)];
	await driver.evaluateInExtension("options.html", await followScript(share.address, key));
	await x.open();
	await x.switchesAccount("trust_7");
	await x.home.write(post);
	await overlay.says(name);
	// Cold: the worker reads this one school's index again, and no other's.
	await driver.stopBackground();
	await driver.type(" again");
	await overlay.says(name);
	await x.switchesAccount("trust_8");
	await x.home.write(post);
	await overlay.says("Nothing found");
	expect(driver.complaints()).toEqual([]);
	await driver.close();
});
