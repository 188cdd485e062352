import { fileURLToPath } from "node:url";
import { expect, test } from "../fixtures/test";
import { startChromium } from "../support/chromium-driver";
import { lookAt } from "../support/look-at";
import { ManagedChromium } from "../support/managed-chromium";

const build = fileURLToPath(new URL("../../../.output/chrome-mv3", import.meta.url));

test("a policy file of the machine is obeyed, shown, and a change applies without a restart", async () => {
	const management = new ManagedChromium(build);
	management.says({ allowedAccounts: ["@hogarth_the"], refreshMinutes: 2, retentionDays: 90 });
	const viewport = { width: 1280, height: 900 };
	const driver = await startChromium({ extension: management.extension, viewport });
	try {
		const page = await driver.page.context().newPage();
		await page.emulateMedia({ reducedMotion: "reduce" });
		await page.goto(`chrome-extension://${management.id}/options.html#setup`);
		const managed = page.getByRole("status").filter({ hasText: "Managed by your school" });
		await expect(managed).toContainText("@hogarth_the");
		await expect(managed).toContainText("90");
		// Two minutes are fewer than may be: that value does not hold, the others do.
		await expect(managed).not.toContainText("Minutes between");
		await lookAt(page, "managed-setup");
		await page.getByRole("link", { name: "This laptop" }).click();
		await expect(page.getByText(/kept for 90 days. Managed by your school/)).toBeVisible();
		await lookAt(page, "managed-laptop");
		await page.getByRole("link", { name: "Set-up file" }).click();

		management.says({ lockOptions: true });
		// Chromium reads a changed file when it has lain still for some seconds; the page follows by itself.
		const locked = page.getByRole("status").filter({ hasText: "locked the set-up" });
		await expect(locked).toBeVisible({ timeout: 45_000 });
		await page.getByRole("link", { name: "Set-up file" }).click();
		await expect(managed).toContainText("Options locked");
		await expect(page.getByRole("button", { name: "Save the set-up file" })).toHaveCount(0);
		await page.getByRole("link", { name: "Roster" }).click();
		await expect(locked).toBeVisible();
		await expect(page.locator("input[type=file]")).toHaveCount(0);
		await expect(page.getByRole("heading", { name: "Roster" })).toBeVisible();
		await lookAt(page, "managed-locked");

		// Whoever may not open the set-up may still delete it, and has not opened it by that.
		await page.getByRole("link", { name: "This laptop" }).click();
		await page.getByLabel(/Type .*delete/).fill("delete");
		await page.getByRole("button", { name: "Delete everything" }).click();
		await expect(page.getByText("has been deleted")).toBeVisible();
		await page.getByRole("link", { name: "Roster" }).click();
		await expect(locked).toBeVisible();
	} finally {
		await driver.close();
		management.ends();
	}
});
