import { expect, test } from "vitest";
import type { Pupil } from "../../../rules/domain/pupil";
import { examplePolicy } from "../../../rules/engine/example-policy";
import { exampleRoster } from "../../../rules/engine/example-roster";
import { loadNameIndex } from "../../../storage/load-name-index";
import { loadSetup } from "../../../storage/load-setup";
import { saveOwnPolicy } from "../../../storage/policy";
import { loadRoster, loadRosterFacts, replaceRoster } from "../../../storage/roster";
import { applySetup } from "../../../storage/sealed-setup/apply-setup";
import { prepareSetup } from "../../../storage/sealed-setup/prepare-setup";
import { publishSetup } from "../../../storage/sealed-setup/publish-setup";
import { readSetup } from "../../../storage/sealed-setup/read-setup";
import { schoolOfAccount } from "../../../storage/sealed-setup/school-of-account";
import { loadSetupFacts } from "../../../storage/sealed-setup/setup-facts";
import { createSigningKeys } from "../../../storage/sealed-setup/signing";
import { loadSettings } from "../../../storage/settings";
import { loadStaff } from "../../../storage/staff";
import { openTestDatabase } from "../open-test-database";
import { apply, forenames, hasApplied, named, now, origin, prepared, withOnly } from "./a-laptop";
import { exampleSchool, officeKeys } from "./example-setup";

test("a set-up brings policy, roster, index, staff and settings to a fresh laptop", async () => {
	const database = openTestDatabase();
	expect(await apply(database)).toBe("applied");
	expect(await loadSetup(database)).toMatchObject({
		status: "ready",
		people: { rosterDate: exampleRoster.date },
	});
	expect((await loadRoster(database)).status).toBe("found");
	expect(await database.nameIndexes.count()).toBe(1);
	expect(await loadStaff(database)).toMatchObject({ value: [{ surname: "Hartwell" }] });
	expect(await loadSettings(database)).toMatchObject({
		askInitials: true,
		activityDays: 200,
		previousRosterDays: 30,
		neverPupils: ["Charlie and Lola"],
	});
});

test("an older, the same and a foreign set-up change nothing and say so", async () => {
	const database = openTestDatabase();
	await hasApplied(database, { issue: 5, schools: [withOnly("Noor")] });
	const schools = [withOnly("Old")];
	expect(await apply(database, { issue: 5, schools })).toBe("same");
	expect(await apply(database, { issue: 5, schools, issuedAt: "2030-01-01T00:00:00.000Z" })).toBe(
		"older",
	);
	expect(await apply(database, { issue: 4, schools, issuedAt: "2030-01-01T00:00:00.000Z" })).toBe(
		"older",
	);
	expect(await apply(database, { issue: 99, schools }, createSigningKeys())).toBe("foreign");
	expect(await forenames(database)).toEqual(["Noor"]);
	// By the clock of an office that is a year slow, the newer one looks older.
	expect(await apply(database, { issue: 6, schools, issuedAt: "2025-11-02T08:00:00.000Z" })).toBe(
		"applied",
	);
	expect(await forenames(database)).toEqual(["Old"]);
});

test("another office's set-up is taken when the administrator says so, whatever its number", async () => {
	const database = openTestDatabase();
	await hasApplied(database, { issue: 5 });
	const foreign = await prepared({ issue: 1, schools: [withOnly("Noor")] }, createSigningKeys());
	expect(await applySetup(database, foreign, { now, mayBeForeign: true })).toBe("applied");
	expect(await forenames(database)).toEqual(["Noor"]);
});

test("what was loaded by hand can be brought back; what a set-up replaced cannot", async () => {
	const database = openTestDatabase();
	await saveOwnPolicy(database, examplePolicy());
	await replaceRoster(database, exampleRoster, origin);
	await hasApplied(database, { issue: 5 });
	expect(await loadRosterFacts(database, "previous")).toMatchObject({ status: "found" });
	await hasApplied(database, { issue: 6 });
	expect(await loadRosterFacts(database, "previous")).toEqual({ status: "none" });
});

test("a set-up without a roster leaves no roster behind", async () => {
	const database = openTestDatabase();
	await hasApplied(database, { issue: 5 });
	await hasApplied(database, { issue: 6, schools: [exampleSchool({ roster: null })] });
	expect(await loadNameIndex(database)).toBeNull();
	expect(await loadSetup(database)).toMatchObject({ people: { rosterDate: null } });
});

test("each account is checked by its own school; the laptop's own school is shown", async () => {
	const database = openTestDatabase();
	const schools = [
		named("Ashdown", "@ashdown"),
		named("Birch", "@birch"),
		named("Cedar", "@cedar"),
	];
	const setup = await prepared({ schools }, officeKeys(), ["@BIRCH"]);
	await applySetup(database, setup, { now, mayBeForeign: false });
	expect(await forenames(database)).toEqual(["Birch"]);
	const facts = await loadSetupFacts(database);
	const known = facts.status === "found" ? facts.value.schools : [];
	for (const [account, name] of [
		["@Ashdown", "Ashdown"],
		["@birch", "Birch"],
		["@cedarY4", "Cedar"],
		["@someone", "Birch"],
	] as const) {
		const loaded = await loadSetup(database, schoolOfAccount(known, account));
		expect(loaded).toMatchObject({ compiled: { policy: { school: { name } } } });
		const people = loaded.status === "ready" ? loaded.people : null;
		expect(people?.pupilsMeant(name).map((pupil: Pupil) => pupil.forename)).toEqual([name]);
	}
	// The next one has a school less: nothing of it stays.
	await hasApplied(database, { issue: 4, schools: schools.slice(0, 2) });
	expect(await database.rosters.toCollection().primaryKeys()).toEqual(["present", "school-1"]);
	expect(await database.nameIndexes.count()).toBe(2);
});

test("what a laptop publishes is what another gets, and rises by one each time", async () => {
	const office = openTestDatabase();
	expect(await publishSetup(office, new Date(now))).toEqual({ ok: false, reason: "no-policy" });
	await hasApplied(office, { schools: [named("Ashdown", "@ashdown"), named("Birch", "@birch")] });
	const first = await publishSetup(office, new Date(now));
	const second = await publishSetup(office, new Date(now));
	expect([first, second]).toMatchObject([
		{ ok: true, issue: 1 },
		{ ok: true, issue: 2 },
	]);
	if (!second.ok) throw new Error(second.reason);
	const plain = new Blob([second.packed]).stream().pipeThrough(new DecompressionStream("gzip"));
	const read = await readSetup(new Uint8Array(await new Response(plain).arrayBuffer()));
	expect(read).toMatchObject({
		ok: true,
		value: { schools: [named("Ashdown", "@ashdown"), named("Birch", "@birch")] },
	});
	if (!read.ok) throw new Error(read.fault);
	const back = prepareSetup(read.value, { ownAccounts: [], loadedAt: now });
	expect(await applySetup(office, back, { now, mayBeForeign: false })).toBe("same");
});

test("half a set-up is not published", async () => {
	const office = openTestDatabase();
	await hasApplied(office);
	await office.rosters.put({ slot: "present", pupils: [{ forename: "?" }] });
	expect(await publishSetup(office, new Date(now))).toEqual({ ok: false, reason: "unreadable" });
});
