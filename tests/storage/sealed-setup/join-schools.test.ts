import { expect, test } from "vitest";
import type { Database } from "../../../storage/database";
import { loadNeverPupils } from "../../../storage/never-pupils";
import { loadPolicy } from "../../../storage/policy";
import { joinSchools } from "../../../storage/sealed-setup/join-schools";
import { sumOwnContent } from "../../../storage/sealed-setup/own-content";
import { publishSetup } from "../../../storage/sealed-setup/publish-setup";
import { isOther, loadSetupFacts } from "../../../storage/sealed-setup/setup-facts";
import { createSigningKeys } from "../../../storage/sealed-setup/signing";
import { openTestDatabase } from "../open-test-database";
import { hasApplied, named, now, prepared } from "./a-laptop";

/** A trust's laptop that has published its own school. */
async function trustWith(name: string, handle: string): Promise<Database> {
	const database = openTestDatabase();
	await hasApplied(database, { schools: [named(name, handle)] });
	// As if it had been set up by itself.
	await database.setups.clear();
	expect(await publishSetup(database, new Date(now))).toMatchObject({ ok: true, issue: 1 });
	return database;
}

async function join(database: Database, ...schools: [string, string][]): Promise<boolean> {
	const given = schools.map(([name, handle]) => named(name, handle));
	return joinSchools(database, await prepared({ schools: given }, createSigningKeys()), now);
}

async function placesIn(database: Database): Promise<string[]> {
	const facts = await loadSetupFacts(database);
	const schools = facts.status === "found" ? facts.value.schools : [];
	return schools.map(({ slot, name, accounts }) => `${slot} ${name} ${accounts[0]?.handle}`);
}

test("two schools of one name stay two; one with the same account takes the place of the one before", async () => {
	const trust = await trustWith("St Mary’s", "@stmarysash");
	expect(await join(trust, ["St Mary’s", "@stmarysbirch"])).toBe(true);
	expect(await join(trust, ["St Mary’s at Birch", "@STMARYSBIRCH"], ["Oak", "@oak"])).toBe(true);
	expect(await placesIn(trust)).toEqual([
		"present St Mary’s @stmarysash",
		"school-1 St Mary’s at Birch @STMARYSBIRCH",
		"school-2 Oak @oak",
	]);
	expect(await loadPolicy(trust, "school-1")).toMatchObject({
		value: { policy: { school: { name: "St Mary’s at Birch" } } },
	});
	expect(await loadNeverPupils(trust, "school-2")).toEqual(["Charlie and Lola"]);
});

test("a school that comes without a roster leaves none of the roster before", async () => {
	const trust = await trustWith("Ash", "@ash");
	await join(trust, ["Oak", "@oak"]);
	expect(await trust.rosters.get("school-1")).toBeDefined();
	const bare = { ...named("Oak", "@oak"), roster: null };
	await joinSchools(trust, await prepared({ schools: [bare] }, createSigningKeys()), now);
	for (const table of [trust.rosters, trust.rosterFacts, trust.nameIndexes]) {
		expect(await table.get("school-1")).toBeUndefined();
	}
});

test("what was joined is not published yet, and is after the next publication", async () => {
	const trust = await trustWith("Ash", "@ash");
	const isChanged = async () => {
		const facts = await loadSetupFacts(trust);
		return facts.status === "found" && isOther(facts.value, await sumOwnContent(trust));
	};
	expect(await isChanged()).toBe(false);
	await join(trust, ["Oak", "@oak"]);
	expect(await isChanged()).toBe(true);
	expect(await publishSetup(trust, new Date(now))).toMatchObject({ ok: true, issue: 2 });
	expect(await isChanged()).toBe(false);
});

test("a laptop without a policy, or with another publisher's set-up, joins nothing", async () => {
	const empty = openTestDatabase();
	expect(await join(empty, ["Oak", "@oak"])).toBe(false);
	const classroom = openTestDatabase();
	await hasApplied(classroom, { schools: [named("Ash", "@ash")] });
	expect(await join(classroom, ["Oak", "@oak"])).toBe(false);
	expect(await placesIn(classroom)).toEqual(["present Ash @ash"]);
});
