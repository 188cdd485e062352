import { signal } from "@preact/signals";
import { expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Change, OptionsData } from "../../../entrypoints/options/options-data";
import type { PolicyDraft } from "../../../entrypoints/options/policy/policy-draft";
import { PolicySection } from "../../../entrypoints/options/policy/policy-section";
import { loadSetupStanding } from "../../../entrypoints/options/setup/setup-standing";
import { compilePolicy } from "../../../rules/engine/compile-policy";
import type { Database } from "../../../storage/database";
import { choosePreset, loadPolicy } from "../../../storage/policy";
import { loadSettings } from "../../../storage/settings";
import { openTestDatabase } from "../../storage/open-test-database";
import { renderHere } from "../ui/render-here";

/** The Policy view over a real database, with William Hogarth's policy in force. */
async function openPolicy(): Promise<Database> {
	const database = openTestDatabase();
	await choosePreset(database, "william-hogarth");
	const data = signal<OptionsData>(await read(database));
	let working: Promise<unknown> = Promise.resolve();
	const changeNow = async (write: Parameters<Change>[0]) => {
		await write(database);
		data.value = await read(database);
		return true;
	};
	const change: Change = (write) => {
		const done = changeNow(write);
		working = done;
		return done;
	};
	// The database closes behind the test: first what was begun comes to its end.
	onTestFinished(() => working.then(() => undefined));
	const work = { policyDraft: signal<PolicyDraft | null>(null) };
	const View = () => <PolicySection data={data.value} change={change} work={work} place="" />;
	renderHere(<View />);
	return database;
}

async function read(database: Database): Promise<OptionsData> {
	const [stored, before] = await Promise.all([
		loadPolicy(database),
		loadPolicy(database, "previous"),
	]);
	const compiled = stored.status === "found" ? compilePolicy(stored.value.policy) : null;
	if (stored.status !== "found" || !compiled?.ok) throw new Error("No policy is in force.");
	const policy = { source: stored.value.source, policy: compiled.value.policy };
	return {
		policy: { status: "found", value: policy },
		previousPolicy: before.status === "found" ? before.value.policy.title : null,
		rosterFacts: { status: "none" },
		lock: { is: "free" },
		isLost: false,
		previous: { status: "none" },
		staff: { status: "none" },
		settings: await loadSettings(database),
		activity: { entries: [], damaged: 0 },
		duties: { standings: [], done: [], posts: [], toReview: [] },
		setup: await loadSetupStanding(database),
	};
}

async function storedClause(database: Database, id: string) {
	const stored = await loadPolicy(database);
	if (stored.status !== "found") throw new Error("A policy is stored.");
	return stored.value.policy.clauses.find((clause) => clause.id === id);
}

const save = page.getByRole("button", { name: "Save changes" });
// The jump list has the same words, further up.
const openCard = (words: string) => page.getByText(words).last().click();
const policyFile = (change: object) =>
	new File([JSON.stringify(change)], "policy.json", { type: "application/json" });

/** The clause that asks for the hashtags, opened. */
async function openHashtags() {
	const clause = page.getByRole("listitem").filter({ has: page.getByText(/hashtag/i) });
	const own = clause.filter({ has: page.getByRole("switch") }).first();
	await own.getByText("Change").first().click();
	return own;
}

test("an option is changed by its form, is stored only when saved, and can be undone", async () => {
	const database = await openPolicy();
	const clause = await openHashtags();
	const tags = clause.getByRole("textbox", { name: "Hashtags", exact: true });
	await tags.fill("#Chiswick\n#W4\n#Fairmead");
	expect(await loadPolicy(database)).toMatchObject({ value: { source: "preset" } });
	await save.click();
	await expect.element(save).not.toBeInTheDocument();
	const stored = await loadPolicy(database);
	expect(JSON.stringify(stored)).toContain("#Fairmead");
	await page.getByRole("button", { name: /^Undo/ }).click();
	await expect
		.poll(() => loadPolicy(database))
		.toMatchObject({ value: { source: "preset", policy: { id: "william-hogarth" } } });
});

test("a fault stands beside its field by its line, and nothing can be saved until it is mended", async () => {
	await openPolicy();
	const clause = await openHashtags();
	const tags = clause.getByRole("textbox", { name: "Hashtags", exact: true });
	await tags.fill("#W4\nno tag");
	await expect.element(clause.getByText(/^✕ Line 2:/)).toBeVisible();
	await expect.element(tags).toHaveAttribute("aria-invalid", "true");
	await expect.element(save).toBeDisabled();
	await tags.fill("#W4");
	await expect.element(save).toBeEnabled();
});

test("a clause is switched off by the keyboard, shown as a difference, and put back", async () => {
	const database = await openPolicy();
	const sign = page.getByRole("switch").first();
	(sign.element() as HTMLElement).focus();
	await userEvent.keyboard(" ");
	await save.click();
	await expect
		.poll(async () => JSON.stringify(await loadPolicy(database)))
		.toContain('"isOff":true');
	await openCard("1 difference");
	await page.getByRole("button", { name: /^Put back/ }).click();
	await save.click();
	await expect.poll(() => loadPolicy(database)).toMatchObject({ value: { source: "preset" } });
});

test("a duty's time is changed by its form, told as a difference, and put back", async () => {
	const database = await openPolicy();
	const clause = page.getByRole("listitem").filter({ hasText: /every fortnight and blocks/ });
	await clause.getByText("Change").click();
	await clause.getByLabelText("Every so many days").fill("7");
	await clause.getByLabelText("Due on").fill("2027-07-15");
	await clause.getByLabelText("On this day of every year").click();
	await save.click();
	await expect.element(save).not.toBeInTheDocument();
	expect(await storedClause(database, "check-followers")).toMatchObject({
		enforcedBy: [{ by: "duty", duty: { everyDays: 7, due: "--07-15" } }],
	});
	await openCard("2 differences");
	await page.getByRole("button", { name: /^Put back: .*every so many days/ }).click();
	await page.getByRole("button", { name: /^Put back: .*due on/ }).click();
	await save.click();
	await expect.poll(() => loadPolicy(database)).toMatchObject({ value: { source: "preset" } });
});

test("a clause in own words can be kept by a duty", async () => {
	const database = await openPolicy();
	await openCard("Add a clause of your own");
	await page.getByLabelText("What is asked, in your own words").fill("The PTA is thanked.");
	await page.getByLabelText("How it is kept").selectOptions("duty");
	await page.getByRole("button", { name: "Add this clause" }).click();
	await save.click();
	await expect.element(save).not.toBeInTheDocument();
	expect(await storedClause(database, "own-clause")).toMatchObject({
		enforcedBy: [{ by: "duty", duty: { kind: "other", task: "The PTA is thanked." } }],
	});
});

test("a check that the policy does not ask for is one click away", async () => {
	const database = await openPolicy();
	await openCard("Not in your policy");
	await page.getByRole("button", { name: /^Add: .*description/ }).click();
	await save.click();
	await expect.element(save).not.toBeInTheDocument();
	expect(await storedClause(database, "alt-text")).toMatchObject({
		origin: "document",
		enforcedBy: [{ by: "rule", rule: "alt-text", severity: "warning" }],
	});
});

test("a clause in own words can be added and taken out again", async () => {
	const database = await openPolicy();
	await openCard("Add a clause of your own");
	await page.getByLabelText("What is asked, in your own words").fill("Ask the office first.");
	await page.getByRole("button", { name: "Add this clause" }).click();
	await save.click();
	await expect.element(save).not.toBeInTheDocument();
	expect(await storedClause(database, "own-clause")).toMatchObject({
		heading: "Our own",
		summary: "Ask the office first.",
	});
	await page.getByText("Change: Ask the office first.").click();
	await page.getByRole("button", { name: "Take this clause out" }).click();
	await save.click();
	await expect.poll(() => storedClause(database, "own-clause")).toBeUndefined();
});

test("a file of a newer format and one with faults are refused and change nothing", async () => {
	const database = await openPolicy();
	await openCard("A policy of your own");
	const input = page.getByLabelText("Load a policy file");
	await userEvent.upload(input, policyFile({ format: 2, clauses: [] }));
	await expect.element(page.getByText(/written by a newer Chalkline/)).toBeVisible();
	await userEvent.upload(input, policyFile({ format: 1, id: "x", title: "X", clauses: [] }));
	await expect.element(page.getByText("school", { exact: true })).toBeVisible();
	expect(await loadPolicy(database)).toMatchObject({ value: { source: "preset" } });
	await expect.element(save).not.toBeInTheDocument();
});

test("changes are not lost to another policy without a question", async () => {
	await openPolicy();
	await page.getByRole("switch").first().click();
	await page.getByRole("radio", { name: /Carlton/ }).click();
	await expect.element(page.getByRole("dialog", { name: "Leave your changes?" })).toBeVisible();
	await page.getByRole("button", { name: "Cancel" }).click();
	await expect.element(page.getByText("1 difference")).toBeVisible();
});
