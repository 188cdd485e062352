import { signal } from "@preact/signals";
import axe from "axe-core";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { dateOf } from "../../../entrypoints/background/date-of";
import { DutiesSection } from "../../../entrypoints/options/duties-section";
import type { Change, OptionsData } from "../../../entrypoints/options/options-data";
import { compilePolicy } from "../../../rules/engine/compile-policy";
import { exampleRoster } from "../../../rules/engine/example-roster";
import type { Database } from "../../../storage/database";
import { createPupilHash } from "../../../storage/hash-pupils";
import { loadDuties } from "../../../storage/load-duties";
import { choosePreset, loadPolicy } from "../../../storage/policy";
import { replaceRoster } from "../../../storage/roster";
import { listSentPosts, recordSentPost } from "../../../storage/sent-posts";
import { openTestDatabase } from "../../storage/open-test-database";
import { renderHere } from "../ui/render-here";
import "../../../components/ui/base.css";
import "../../../components/duties/duties.css";

const today = dateOf(new Date());
const link = "https://x.com/hogarth_the/status/1764";

/** The Duties view over a real database, with William Hogarth's policy and the example roster of today. */
async function open(
	prepare: (database: Database) => Promise<unknown> = () => Promise.resolve(),
	lock: "free" | "locked" = "free",
) {
	const database = openTestDatabase();
	await choosePreset(database, "william-hogarth");
	const origin = { loadedAt: new Date().toISOString(), files: [] };
	await replaceRoster(database, { ...exampleRoster, date: today }, origin);
	await prepare(database);
	const data = signal(await read(database, lock));
	const changes: Promise<boolean>[] = [];
	const change: Change = (write) => {
		const done = write(database)
			.then(() => read(database, lock))
			.then((now) => {
				data.value = now;
				return true;
			});
		changes.push(done);
		return done;
	};
	const View = () => <DutiesSection data={data.value} change={change} />;
	return { root: renderHere(<View />), database, settled: () => Promise.all(changes) };
}

async function read(database: Database, lock: "free" | "locked"): Promise<OptionsData> {
	const stored = await loadPolicy(database);
	const compiled = compilePolicy(stored.status === "found" ? stored.value.policy : null);
	if (!compiled.ok) throw new Error("A policy is in force.");
	const policy = { status: "found", value: { source: "preset", policy: compiled.value.policy } };
	return {
		policy,
		lock: { is: lock },
		duties: await loadDuties(database, today),
	} as OptionsData;
}

async function sendWith(database: Database, ...keys: string[]): Promise<void> {
	const hash = await createPupilHash(database);
	const shows = await Promise.all(
		keys.map(async (key) => ({ pupil: await hash(key), as: "named" as const })),
	);
	await recordSentPost(database, {
		link,
		date: today,
		account: "@hogarth_the",
		hasMedia: true,
		shows,
	});
}

async function faultsIn(root: HTMLElement) {
	const { violations } = await axe.run(root);
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

const dueNow = () => page.getByRole("region", { name: "To do now" });

test("says what is due, why and since when; done and undone by a click", async () => {
	const { root } = await open();
	await expect.element(dueNow()).toHaveTextContent("Due since 30 September 2021");
	await expect
		.element(dueNow())
		.toHaveTextContent("the next review was to be in September 2021. (Twitter Policy)");
	await page.getByRole("button", { name: /^Done\s*: Review the policy/ }).click();
	await expect
		.element(page.getByRole("status"))
		.toHaveTextContent("Marked as done: Review the policy.");
	await expect.element(dueNow()).not.toHaveTextContent("Review the policy.");
	expect(await faultsIn(root)).toEqual([]);
	await page.getByRole("button", { name: /^Undo\s*: Review the policy/ }).click();
	await expect.element(dueNow()).toHaveTextContent("Review the policy.");
});

test("a post with a picture is ticked off, and ticked on again", async () => {
	const { database, settled } = await open((one) => sendWith(one));
	const tick = page.getByRole("checkbox", { name: /Deleted/ });
	await tick.click();
	await settled();
	await expect.element(tick).toBeChecked();
	expect((await listSentPosts(database)).posts[0]?.deletedOn).toBe(today);
	await tick.click();
	await settled();
	await expect.element(tick).not.toBeChecked();
	expect((await listSentPosts(database)).posts[0]?.deletedOn).toBeNull();
});

test("a post that shows a leaver is told with the name, until it may stay", async () => {
	const { root } = await open((one) => sendWith(one, "ivy-castellan", "harry-pottinger"));
	const list = page.getByRole("region", { name: "These posts may show them" });
	await expect
		.element(list)
		.toHaveTextContent("Ivy Castellan (2C) is named and has left the school.");
	await expect.element(list).not.toHaveTextContent("Pottinger");
	await expect.element(list.getByRole("link")).toHaveAttribute("href", link);
	expect(await faultsIn(root)).toEqual([]);
	await page.getByRole("button", { name: /may stay/ }).click();
	await expect.element(list).not.toBeInTheDocument();
});

test("where the roster may not be seen the post is told without the name", async () => {
	await open((one) => sendWith(one, "ivy-castellan"), "locked");
	const list = page.getByRole("region", { name: "These posts may show them" });
	await expect.element(list).toHaveTextContent("A pupil is named and has left the school.");
	await expect.element(list).not.toHaveTextContent("Castellan");
});

test("without a roster the duty leads to the roster, for no mark would load one", async () => {
	await open((one) => one.rosterFacts.clear());
	const roster = dueNow().getByRole("listitem").filter({ hasText: "Load the newest" });
	await expect.element(roster.getByRole("link")).toHaveAttribute("href", "#roster");
	await expect.element(roster.getByRole("button")).not.toBeInTheDocument();
});
