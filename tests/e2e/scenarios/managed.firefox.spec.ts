import { fileURLToPath } from "node:url";
import { expect, test } from "../fixtures/test";
import { startFirefox } from "../support/firefox-driver";

const extension = fileURLToPath(new URL("../../../.output/firefox-mv3", import.meta.url));

test("a policies.json is obeyed and shown, and what is no value of ours is ignored by name", async () => {
	const managed = { allowedAccounts: ["@hogarth_the"], retentionDays: 90, nonsense: 1 };
	const viewport = { width: 1280, height: 900 };
	const driver = await startFirefox({ extension, viewport, managed });
	const read = `new Promise((resolve) => {
		const look = () => {
			const notice = document.querySelector(".notice.info");
			if (notice?.textContent.includes("Managed by your school")) resolve(notice.textContent);
		};
		new MutationObserver(look).observe(document.body, { subtree: true, childList: true });
		look();
	})`;
	const words = await driver.evaluateInExtension("options.html#setup", read);
	expect(words).toContain("@hogarth_the");
	expect(words).toContain("90");
	expect(words).toContain("ignored: nonsense");
	expect(driver.complaints()).toEqual([]);
	await driver.close();
});
