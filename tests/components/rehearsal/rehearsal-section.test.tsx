import axe from "axe-core";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { RehearsalSection } from "../../../entrypoints/options/trial/rehearsal-section";
import { Rehearsal } from "../../../entrypoints/options/trial/rehearsal-state";
import { exampleRoster } from "../../../rules/engine/example-roster";
import { choosePreset } from "../../../storage/policy";
import { replaceRoster } from "../../../storage/roster";
import { openTestDatabase } from "../../storage/open-test-database";
import { archivedTweet, postsJs } from "../../storage/x-archive/invent-archive";
import { renderHere } from "../ui/render-here";
import "../../../components/ui/base.css";

const tags = "#Chiswick #W4 #LBofHounslow";
const entries = [
	archivedTweet("11", `gr8 work everyone ${tags}`),
	archivedTweet("12", `Well done Nadia Rahmani ${tags}`),
	archivedTweet("13", `A sunny day in the garden ${tags}`),
	archivedTweet("14", "RT @zoo: We are open"),
];

async function open() {
	const database = openTestDatabase();
	await choosePreset(database, "william-hogarth");
	await replaceRoster(database, exampleRoster, { loadedAt: "2026-10-01T00:00:00.000Z", files: [] });
	const rehearsal = new Rehearsal(database);
	const root = renderHere(<RehearsalSection rehearsal={rehearsal} />);
	return { database, rehearsal, root };
}

async function load(text: string, name = "tweets.js"): Promise<void> {
	await page.getByLabelText("Choose the archive").upload(new File([text], name));
}

const ruleRow = (name: string) => page.getByRole("row", { name: new RegExp(`^${name}`) });

test("shows by rule what would have been said, takes judgements, and names whom it found", async () => {
	const { root, database } = await open();
	await load(postsJs(entries));
	await expect.element(page.getByText(/3 posts of @hogarth_the checked/)).toBeVisible();
	await expect
		.element(page.getByText(/1 repost of other people's words was left out/))
		.toBeVisible();
	await expect
		.element(page.getByRole("region", { name: "Posts that name pupils" }))
		.toHaveTextContent("Nadia Rahmani (permission refused)");
	await ruleRow("Text speak").getByRole("button").click();
	// One post, held; none asked once, none with a hint.
	await expect.element(ruleRow("Text speak")).toHaveTextContent(/1100Nobody has looked yet/);
	await page.getByRole("button", { name: "Wrong" }).click();
	await expect
		.element(ruleRow("Text speak"))
		.toHaveTextContent("0 of 1 right (0 %; likely between 0 % and 79 %)");
	await page.getByRole("button", { name: "Right" }).click();
	await expect.element(ruleRow("Text speak")).toHaveTextContent("1 of 1 right");
	const { violations } = await axe.run(root);
	expect(violations.map(({ id }) => id)).toEqual([]);
	const stored = await Promise.all(database.tables.map((table) => table.toArray()));
	expect(JSON.stringify(stored)).not.toMatch(/sunny|gr8/);
	await page.getByRole("button", { name: "Forget it" }).click();
	await expect.element(page.getByText("Choose the archive")).toBeVisible();
});

test("a broken entry is said with its line, the rest is used", async () => {
	await open();
	const broken = postsJs(entries).replace('"id_str": "12",', '"id_str": "12');
	await load(broken);
	await expect.element(page.getByText(/2 posts of @hogarth_the checked/)).toBeVisible();
	const at = broken.slice(0, broken.indexOf('"id_str": "12')).split("\n");
	const line = at.length - at.toReversed().findIndex((one) => one === "  {");
	await expect
		.element(page.getByText(`tweets.js, line ${line}: This entry is broken`))
		.toBeVisible();
});

test.each([
	["%PDF-1.7", "roster.pdf", "roster.pdf is not the posts' file of an X archive."],
	["window.YTD.like.part0 = [ ]", "like.js", /holds “like”/],
])("%j is refused with a reason", async (text, name, reason) => {
	await open();
	await load(text, name);
	await expect.element(page.getByRole("alert")).toHaveTextContent(reason);
});

test("a long archive can be cancelled while it is read", async () => {
	const { rehearsal } = await open();
	const many = Array.from({ length: 12_000 }, (_, index) =>
		archivedTweet(String(1000 + index * 7), `A sunny day in the garden, number ${index} ${tags}`, {
			created_at: "Tue Mar 04 10:20:30 +0000 2025",
		}),
	);
	const steps = new Set<string>();
	const stop = rehearsal.now.subscribe(({ step }) => steps.add(step));
	await load(postsJs(many));
	await page.getByRole("button", { name: "Cancel" }).click();
	await expect.element(page.getByText("Choose the archive")).toBeVisible();
	expect(rehearsal.now.value).toEqual({ step: "idle" });
	stop();
	expect(steps.has("done")).toBe(false);
	expect(steps.has("reading")).toBe(true);
});
