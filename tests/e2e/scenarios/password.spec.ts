import { expect, test } from "../fixtures/test";

for (const pressable of ["button", "div"]) {
	test(`a new password is held once, with the school's own reason, before a ${pressable} saves it`, async ({
		x,
		school,
		overlay,
		driver,
	}) => {
		await school.setsUp({ preset: "st-peters-pilning" });
		await x.open(`/settings/password?account=StPetersPilning&pressable=${pressable}`);
		await driver.click('[data-testid="settingsDetailSave"]');
		await overlay.says("password");
		expect(await x.acts()).toEqual([]);
		await overlay.click("Change anyway");
		await expect
			.poll(async () => (await x.acts()).map(({ kind }) => kind))
			.toEqual(["password-change"]);
	});
}
