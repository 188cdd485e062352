import { expect, test } from "vitest";
import { examplePolicy } from "../../rules/engine/example-policy";
import { exampleRoster } from "../../rules/engine/example-roster";
import { presets } from "../../rules/presets/presets";
import { loadSetup } from "../../storage/load-setup";
import {
	choosePreset,
	loadPolicy,
	restorePreviousPolicy,
	saveOwnPolicy,
} from "../../storage/policy";
import { replaceRoster } from "../../storage/roster";
import { loadStaff, replaceStaff } from "../../storage/staff";
import { openTestDatabase } from "./open-test-database";

const origin = { loadedAt: "2026-10-05T08:00:00.000Z", files: [] };

test("without a policy there is nothing to check by", async () => {
	expect(await loadSetup(openTestDatabase())).toEqual({ status: "unusable", reason: "no-policy" });
});

test.each(presets.map(({ id }) => id))("the preset %s makes a set-up", async (id) => {
	const database = openTestDatabase();
	await choosePreset(database, id);
	expect(await loadSetup(database)).toMatchObject({
		status: "ready",
		compiled: { policy: { id } },
		people: { rosterDate: null },
	});
});

test("a roster joins the set-up", async () => {
	const database = openTestDatabase();
	await saveOwnPolicy(database, examplePolicy());
	await replaceRoster(database, exampleRoster, origin);
	expect(await loadSetup(database)).toMatchObject({
		status: "ready",
		people: { rosterDate: "2026-09-07" },
	});
});

test.each<[string, unknown]>([
	["an unreadable choice", { slot: "present", source: "guess" }],
	["a preset that no longer ships", { slot: "present", source: "preset", presetId: "gone" }],
	["a policy of its own without clauses", { slot: "present", source: "own", policy: {} }],
])("%s is a fault of storage, not a missing policy", async (_, row) => {
	const database = openTestDatabase();
	await database.policies.put(row);
	expect(await loadSetup(database)).toEqual({ status: "unusable", reason: "storage-failed" });
});

test("a stored policy whose rule has gone makes the policy unusable", async () => {
	const database = openTestDatabase();
	const policy = examplePolicy();
	const clauses = policy.clauses.map((clause) => ({
		...clause,
		enforcedBy: [{ by: "rule", rule: "no-such-rule", severity: "error" }],
	}));
	const own = { ...policy, clauses };
	await database.policies.put({ slot: "present", source: "own", policy: own });
	expect(await loadSetup(database)).toEqual({ status: "unusable", reason: "policy-unusable" });
});

test.each<[string, object, string]>([
	["an unknown rule", { rule: "no-such-rule" }, "clauses[0].enforcedBy[0].rule"],
	["a wrong option", { options: { hashtags: 5 } }, "clauses[0].enforcedBy[0].options.hashtags"],
	["an unknown option", { options: { colour: 1 } }, "clauses[0].enforcedBy[0].options"],
])(
	"a policy with %s is not stored, and the fault is named by its path",
	async (_, change, path) => {
		const database = openTestDatabase();
		await saveOwnPolicy(database, examplePolicy());
		const demand = { by: "rule", rule: "required-hashtags", severity: "error", ...change };
		const clause = { id: "tags", heading: "Tags", summary: "Tags.", enforcedBy: [demand] };
		const faults = await saveOwnPolicy(database, { ...examplePolicy(), clauses: [clause] });
		expect(faults.map((fault) => fault.path)).toEqual([path]);
		expect(await loadPolicy(database)).toMatchObject({ value: { policy: { id: "example" } } });
		expect(await loadSetup(database)).toMatchObject({ status: "ready" });
	},
);

test("staff are kept, and a damaged list says so", async () => {
	const database = openTestDatabase();
	const staff = [{ title: "Mrs", forename: "", surname: "Hartwell" }];
	await replaceStaff(database, staff);
	expect(await loadStaff(database)).toEqual({ status: "found", value: staff });
	await database.staffLists.put({ slot: "present", staff: [{ surname: 1 }] });
	expect(await loadStaff(database)).toEqual({ status: "damaged" });
});

test("the policy before comes back, and a second time undoes that", async () => {
	const database = openTestDatabase();
	expect(await restorePreviousPolicy(database)).toBe(false);
	await choosePreset(database, "carlton");
	await saveOwnPolicy(database, examplePolicy());
	expect(await loadPolicy(database, "previous")).toMatchObject({ value: { source: "preset" } });
	expect(await restorePreviousPolicy(database)).toBe(true);
	expect(await loadPolicy(database)).toMatchObject({ value: { policy: { id: "carlton" } } });
	expect(await restorePreviousPolicy(database)).toBe(true);
	expect(await loadPolicy(database)).toMatchObject({ value: { policy: { id: "example" } } });
});

test("a policy that is refused leaves the one before in its place", async () => {
	const database = openTestDatabase();
	await choosePreset(database, "carlton");
	await choosePreset(database, "westfield");
	await saveOwnPolicy(database, {});
	expect(await loadPolicy(database, "previous")).toMatchObject({
		value: { policy: { id: "carlton" } },
	});
});
