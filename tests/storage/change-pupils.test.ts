import { expect, test } from "vitest";
import { compilePolicy } from "../../rules/engine/compile-policy";
import { exampleRoster } from "../../rules/engine/example-roster";
import { createPeople } from "../../rules/names/create-people";
import { presets } from "../../rules/presets/presets";
import { changePupil, withdrawConsents } from "../../storage/change-pupils";
import { foreseeReplacement, foreseeRestoring } from "../../storage/foresee-changes";
import { loadNameIndex } from "../../storage/load-name-index";
import { deleteExpired } from "../../storage/retention";
import {
	loadRoster,
	replaceRoster,
	restorePreviousRoster,
	retireRoster,
} from "../../storage/roster";
import { readRevision } from "../../storage/roster-rows";
import { saveSettings } from "../../storage/settings";
import { openTestDatabase } from "./open-test-database";
import { inStore, load, monday, pupilsIn, refused } from "./roster-in-store";

const tuesday = "2026-10-06T08:00:00.000Z";
const [amelia, ...others] = exampleRoster.pupils.filter(({ left }) => !left);
if (!amelia) throw new Error("The example roster has pupils.");

test("a withdrawn consent is in force at once, outlives a newer roster, and can be undone", async () => {
	const database = openTestDatabase();
	await load(database, exampleRoster);
	const withdrawn = { ...amelia, consent: refused };
	expect(await withdrawConsents(database, amelia.key)).toMatchObject({
		was: amelia,
		now: withdrawn,
	});
	const index = await loadNameIndex(database);
	const compiled = compilePolicy(presets[0]);
	if (!index || !compiled.ok) throw new Error("Roster and policy are there.");
	const { school } = compiled.value.policy;
	const [hit] = createPeople(index, { school, staff: [] }).namesIn(
		`Well done ${amelia.forename} ${amelia.surname}!`,
	);
	expect(hit?.pupils[0]?.consent).toEqual(refused);
	await load(database, exampleRoster, tuesday);
	expect(await inStore(database, amelia.key)).toMatchObject({ consent: refused });
	await changePupil(database, { was: withdrawn, now: amelia });
	await load(database, exampleRoster, tuesday);
	expect(await inStore(database, amelia.key)).toEqual(amelia);
});

test("a known-as name and do-not-show stay when a list without numbers gives another key", async () => {
	const database = openTestDatabase();
	await load(database, exampleRoster);
	await changePupil(database, {
		was: amelia,
		now: { ...amelia, knownAs: "Mim", doNotShow: true },
	});
	await load(database, { ...exampleRoster, pupils: [{ ...amelia, key: "other" }, ...others] });
	expect(await inStore(database, "other")).toMatchObject({ knownAs: "Mim", doNotShow: true });
	expect(await inStore(database, amelia.key)).toBeUndefined();
});

test("bringing the roster before back undoes no withdrawal", async () => {
	const database = openTestDatabase();
	await load(database, exampleRoster);
	await load(database, exampleRoster, tuesday);
	await changePupil(database, { was: amelia, now: { ...amelia, consent: refused } });
	await restorePreviousRoster(database, tuesday);
	expect(await inStore(database, amelia.key)).toMatchObject({ consent: refused });
});

test("who is missing from a newer roster is kept as a leaver for the days of retention", async () => {
	const database = openTestDatabase();
	await load(database, exampleRoster);
	await load(database, { ...exampleRoster, pupils: others }, tuesday);
	expect(await inStore(database, amelia.key)).toEqual({ ...amelia, left: true });
	await saveSettings(database, { leaverDays: 10, previousRosterDays: 365 });
	await deleteExpired(database, new Date("2026-10-16T08:00:00.000Z"));
	expect(await inStore(database, amelia.key)).toBeDefined();
	await deleteExpired(database, new Date("2026-10-16T08:00:00.001Z"));
	expect(await inStore(database, amelia.key)).toBeUndefined();
	expect(await pupilsIn(database)).toHaveLength(others.length);
});

test("a leaver stays one from list to list, and is one no more when back on it", async () => {
	const database = openTestDatabase();
	await load(database, exampleRoster);
	await load(database, { ...exampleRoster, pupils: others });
	await load(database, { ...exampleRoster, pupils: others }, tuesday);
	expect(await inStore(database, amelia.key)).toMatchObject({ left: true });
	await load(database, exampleRoster, tuesday);
	expect(await inStore(database, amelia.key)).toEqual(amelia);
});

test("a roster taken out of use is not checked by, and can be brought back", async () => {
	const database = openTestDatabase();
	await load(database, exampleRoster);
	await retireRoster(database, tuesday);
	expect(await loadRoster(database)).toEqual({ status: "none" });
	expect(await loadNameIndex(database)).toBeNull();
	expect(await restorePreviousRoster(database, tuesday)).toBe(true);
	expect(await loadRoster(database)).toMatchObject({ value: { roster: exampleRoster } });
});

test("nobody is changed by a key that nobody has, and nothing unsound is stored", async () => {
	const database = openTestDatabase();
	await load(database, exampleRoster);
	const nobody = { ...amelia, key: "nobody" };
	expect(await changePupil(database, { was: nobody, now: nobody })).toBeNull();
	expect(await withdrawConsents(database, "nobody")).toBeNull();
	const unsound = { ...amelia, dateOfBirth: "2017-02-01" };
	await expect(changePupil(database, { was: amelia, now: unsound })).rejects.toThrow();
	expect(await inStore(database, amelia.key)).toEqual(amelia);
});

test("two tabs change one pupil from the same sight: a withdrawal outlives the other's change", async () => {
	const database = openTestDatabase();
	await load(database, exampleRoster);
	await changePupil(database, { was: amelia, now: { ...amelia, consent: refused } });
	const renamed = { ...amelia, knownAs: "Mim" };
	await changePupil(database, { was: amelia, now: renamed });
	expect(await inStore(database, amelia.key)).toEqual({ ...renamed, consent: refused });
	await changePupil(database, { was: renamed, now: amelia });
	expect(await inStore(database, amelia.key)).toEqual({ ...amelia, consent: refused });
});

test("every consent is withdrawn, one that another tab has given since among them", async () => {
	const database = openTestDatabase();
	await load(database, exampleRoster);
	const before = { ...amelia, consent: { ...amelia.consent, photo: "refused" as const } };
	await changePupil(database, { was: amelia, now: before });
	const given = { ...before, consent: { ...before.consent, photo: "given" as const } };
	await changePupil(database, { was: before, now: given });
	const done = await withdrawConsents(database, amelia.key);
	expect(done).toMatchObject({ was: given, now: { ...given, consent: refused } });
	expect(await inStore(database, amelia.key)).toMatchObject({ consent: refused });
});

test("every change gives the roster another revision, and nothing else does", async () => {
	const database = openTestDatabase();
	const revision = () => readRevision(database, "present");
	expect(await revision()).toBeNull();
	await load(database, exampleRoster);
	const first = await revision();
	await loadRoster(database);
	expect(await revision()).toBe(first);
	const seen = [first];
	const changes = [
		() => withdrawConsents(database, amelia.key),
		() => load(database, { ...exampleRoster, pupils: others }, tuesday),
		() => restorePreviousRoster(database, tuesday),
		() => retireRoster(database, tuesday),
	];
	for (const change of changes) {
		await change();
		seen.push(await revision());
	}
	expect(new Set(seen).size).toBe(5);
});

test("a roster is put only over the one that it was compared with", async () => {
	const database = openTestDatabase();
	const origin = { loadedAt: tuesday, files: ["other.csv"] };
	expect(await replaceRoster(database, exampleRoster, origin, monday)).toBe(false);
	expect(await replaceRoster(database, exampleRoster, { ...origin, loadedAt: monday }, null)).toBe(
		true,
	);
	expect(await replaceRoster(database, exampleRoster, origin, null)).toBe(false);
	expect(await loadRoster(database)).toMatchObject({ value: { facts: { loadedAt: monday } } });
	expect(await replaceRoster(database, exampleRoster, origin, monday)).toBe(true);
});

test("what a newer list would change is told with what was changed by hand", async () => {
	const database = openTestDatabase();
	await load(database, exampleRoster);
	const byHand = { ...amelia, consent: refused, doNotShow: true };
	await changePupil(database, { was: amelia, now: byHand });
	const { changes, over } = await foreseeReplacement(database, exampleRoster.pupils, tuesday);
	expect(over).toBe(monday);
	expect(changes).toMatchObject({ given: [], shown: [], hidden: [] });
	await load(database, exampleRoster, tuesday);
	expect(await foreseeRestoring(database)).toMatchObject({ given: [], shown: [] });
});
