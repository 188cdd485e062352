import { fileURLToPath } from "node:url";
import { expect, test } from "../fixtures/test";
import { startChromium } from "../support/chromium-driver";
import { followScript } from "../support/seed-script.mjs";
import { Share } from "../support/share";

const extension = fileURLToPath(new URL("../../../.output/chrome-mv3", import.meta.url));
const minutesToLook =
	"chrome.alarms.get('look-for-setup').then((set) => (set.scheduledTime - Date.now()) / 60000)";
const askAnything = "chrome.runtime.sendMessage({ name: 'nothing', params: {} })";

test("a look that was set while the clock stood a year ahead is set anew", async () => {
	const share = new Share();
	const driver = await startChromium({
		extension,
		viewport: { width: 1280, height: 900 },
		share,
	});
	try {
		await driver.evaluateInExtension("options.html", await followScript(share.address, "bakoti"));
		const aYear = 365 * 24 * 60;
		const set = await driver.evaluateInExtension(
			"icon/icon.svg",
			`chrome.alarms.create('look-for-setup', { delayInMinutes: ${aYear} }).then(() => ${minutesToLook})`,
		);
		expect(set).toBeGreaterThan(1000);
		await driver.stopBackground();
		// Whatever is asked of the background wakes it; an answer says that it is awake.
		await driver.evaluateInExtension("icon/icon.svg", askAnything);
		await expect
			.poll(() => driver.evaluateInExtension("icon/icon.svg", minutesToLook))
			.toBeLessThan(31);
	} finally {
		await driver.close();
	}
});
