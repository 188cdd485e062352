import { expect, test } from "vitest";
import { compareSetup } from "../../../entrypoints/options/setup/setup-changes";
import { examplePolicy } from "../../../rules/engine/example-policy";
import { saveOwnPolicy } from "../../../storage/policy";
import { saveSettings } from "../../../storage/settings";
import { replaceStaff } from "../../../storage/staff";
import { openTestDatabase } from "../../storage/open-test-database";
import { hasApplied, named, prepared } from "../../storage/sealed-setup/a-laptop";
import { exampleSchool } from "../../storage/sealed-setup/example-setup";

const hill = { title: "Mr", forename: "Amos", surname: "Hill" };

test("on a laptop that was set up by itself: settings, staff, words and roster that would be others", async () => {
	const database = openTestDatabase();
	await saveOwnPolicy(database, examplePolicy());
	await replaceStaff(database, [hill]);
	await saveSettings(database, { activityDays: 365 });
	expect(await compareSetup(database, await prepared())).toMatchObject({
		order: "first",
		gone: [],
		settings: ["Ask for initials: no → yes", "Days for which decisions are kept: 365 → 200"],
		schools: [
			{
				policy: [],
				pupils: { date: exampleSchool().roster?.date },
				lists: [
					"Staff, new: Mrs Hartwell",
					"Staff, no longer: Mr Amos Hill",
					"Never a pupil’s name, new: Charlie and Lola",
				],
			},
		],
	});
});

test("another school's set-up says whose place it takes", async () => {
	const database = openTestDatabase();
	await saveOwnPolicy(database, examplePolicy());
	const changes = await compareSetup(
		database,
		await prepared({ schools: [named(examplePolicy().school.name, "@elsewhere")] }),
	);
	// The same name, and another school all the same.
	expect(changes.gone).toEqual([examplePolicy().school.name]);
	expect(changes.schools).toMatchObject([{ policy: null, roster: { left: [] } }]);
});

test("the set-up in force can be used again only over a change by hand", async () => {
	const database = openTestDatabase();
	await hasApplied(database);
	expect(await compareSetup(database, await prepared())).toMatchObject({
		order: "same",
		isRepair: false,
	});
	await replaceStaff(database, [hill]);
	expect(await compareSetup(database, await prepared())).toMatchObject({
		order: "same",
		isRepair: true,
		schools: [{ lists: ["Staff, new: Mrs Hartwell", "Staff, no longer: Mr Amos Hill"] }],
	});
});
