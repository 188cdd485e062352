import { expect, test } from "vitest";
import { checkPost } from "../../entrypoints/background/check-post";
import { createSetupCache } from "../../entrypoints/background/setup-cache";
import type { PostDraft } from "../../rules/domain/post-draft";
import { compilePolicy } from "../../rules/engine/compile-policy";
import { examplePolicy } from "../../rules/engine/example-policy";
import { exampleRoster } from "../../rules/engine/example-roster";
import { nobody } from "../../rules/engine/nobody";
import { createPeople } from "../../rules/names/create-people";
import { buildNameIndex } from "../../rules/names/index/name-index";
import type { LoadedSetup } from "../../storage/load-setup";

const today = "2026-10-05";
const policy = examplePolicy();

function ready(people = nobody): LoadedSetup {
	const compiled = compilePolicy(policy);
	if (!compiled.ok) throw new Error("The example policy compiles.");
	return { status: "ready", compiled: compiled.value, people };
}
function post(text: string, account = "@FairmeadSch"): PostDraft {
	const part = { text, media: [], poll: [] };
	return { kind: "post", account, parts: [part], replyingTo: [], target: null, answers: {} };
}
const check = (draft: PostDraft, setup: LoadedSetup) =>
	checkPost(
		draft,
		createSetupCache(() => Promise.resolve(setup)),
		today,
	);

test("says which school and which roster a post was checked against", async () => {
	const people = createPeople(buildNameIndex(exampleRoster), {
		school: policy.school,
		staff: [],
	});
	expect(await check(post("A lovely day."), ready(people))).toMatchObject({
		status: "checked",
		school: "Fairmead Primary School",
		rosterDate: "2026-09-07",
	});
});

test("leaves another's account alone and names it", async () => {
	expect(await check(post("A lovely day.", "@somebody"), ready())).toEqual({
		status: "not-a-school-account",
		account: "@somebody",
		school: "Fairmead Primary School",
	});
});

test.each(["no-policy", "policy-unusable", "storage-failed"] as const)(
	"says %s instead of a clean answer",
	async (reason) => {
		expect(await check(post("A lovely day."), { status: "unusable", reason })).toEqual({
			status: "unchecked",
			reason,
		});
	},
);

test("says storage-failed when the set-up cannot be read, and reads it again next time", async () => {
	let reads = 0;
	const setups = createSetupCache(() => {
		reads += 1;
		return reads === 1 ? Promise.reject(new Error("disk")) : Promise.resolve(ready());
	});
	expect(await checkPost(post("One"), setups, today)).toEqual({
		status: "unchecked",
		reason: "storage-failed",
	});
	expect(await checkPost(post("One"), setups, today)).toMatchObject({ status: "checked" });
});

test("says rule-failed when a rule breaks", async () => {
	const setup = ready();
	if (setup.status !== "ready") throw new Error("ready() is ready");
	const broken = {
		...setup,
		compiled: {
			...setup.compiled,
			rules: setup.compiled.rules.map((rule) => ({
				...rule,
				check: () => {
					throw new Error("broken");
				},
			})),
		},
	};
	expect(await check(post("One"), broken)).toEqual({ status: "unchecked", reason: "rule-failed" });
});

test("the set-up is read once for many checks and again after a change", async () => {
	let reads = 0;
	const setups = createSetupCache(() => {
		reads += 1;
		return Promise.resolve(ready());
	});
	await Promise.all([checkPost(post("One"), setups, today), checkPost(post("Two"), setups, today)]);
	expect(reads).toBe(1);
	setups.drop();
	await checkPost(post("Three"), setups, today);
	expect(reads).toBe(2);
});
