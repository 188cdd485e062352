import { expect, test } from "vitest";
import { exampleRoster } from "../../../rules/engine/example-roster";
import { changePupil } from "../../../storage/change-pupils";
import type { Database } from "../../../storage/database";
import { replaceNeverPupils } from "../../../storage/never-pupils";
import { choosePreset } from "../../../storage/policy";
import { loadRoster } from "../../../storage/roster";
import { saveFollowing, startFollowing } from "../../../storage/sealed-setup/following";
import { sumOwnContent } from "../../../storage/sealed-setup/own-content";
import { publishSetup } from "../../../storage/sealed-setup/publish-setup";
import { loadPublishingRight } from "../../../storage/sealed-setup/publishing-right";
import { isOther, loadSetupFacts } from "../../../storage/sealed-setup/setup-facts";
import { replaceStaff } from "../../../storage/staff";
import { openTestDatabase } from "../open-test-database";
import { apply, dump, hasApplied, now } from "./a-laptop";

const where = {
	address: "https://files.school.example/chalkline.age",
	secret: "bakoti vurone",
	publisher: null,
	isManaged: false,
};

async function isChanged(database: Database): Promise<boolean> {
	const facts = await loadSetupFacts(database);
	return facts.status === "found" && isOther(facts.value, await sumOwnContent(database));
}

test("a laptop that follows another's address cannot cut itself off by publishing", async () => {
	const classroom = openTestDatabase();
	await hasApplied(classroom, { issue: 5 });
	await saveFollowing(classroom, startFollowing(where, null));
	expect(await loadPublishingRight(classroom)).toBe("follows");
	const before = await dump(classroom);
	expect(await publishSetup(classroom, new Date(now))).toEqual({ ok: false, reason: "follows" });
	expect(await dump(classroom)).toEqual(before);
	expect(await apply(classroom, { issue: 6 })).toBe("applied");
});

test("a laptop with another's file may take over, and its own address is no other's", async () => {
	const laptop = openTestDatabase();
	await hasApplied(laptop);
	expect(await loadPublishingRight(laptop)).toBe("takes-over");
	expect(await publishSetup(laptop, new Date(now))).toMatchObject({ ok: true, issue: 1 });
	await saveFollowing(laptop, startFollowing(where, null));
	expect(await loadPublishingRight(laptop)).toBe("free");
	expect(await publishSetup(laptop, new Date(now))).toMatchObject({ ok: true, issue: 2 });
});

test.each<[string, (database: Database) => Promise<unknown>]>([
	[
		"a pupil",
		async (database) => {
			const roster = await loadRoster(database);
			const [pupil] = roster.status === "found" ? roster.value.roster.pupils : [];
			const now = pupil && { ...pupil, doNotShow: !pupil.doNotShow };
			return now && changePupil(database, { was: pupil, now });
		},
	],
	["the policy", (database) => choosePreset(database, "carlton")],
	["the staff", (database) => replaceStaff(database, [])],
	["a word", (database) => replaceNeverPupils(database, ["Matilda"], "present")],
])("%s changed by hand is seen, and the same set-up can be put over it", async (_, changes) => {
	const database = openTestDatabase();
	await hasApplied(database, { issue: 5 });
	expect(await isChanged(database)).toBe(false);
	expect(await apply(database, { issue: 5 })).toBe("same");
	await changes(database);
	expect(await isChanged(database)).toBe(true);
	expect(await apply(database, { issue: 4 })).toBe("older");
	expect(await apply(database, { issue: 5 })).toBe("applied");
	expect(await isChanged(database)).toBe(false);
	expect(await loadRoster(database)).toMatchObject({ value: { roster: exampleRoster } });
});
