import axe from "axe-core";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { dateOf } from "../../../entrypoints/background/date-of";
import { ActivitySection } from "../../../entrypoints/options/activity/activity-section";
import type { OptionsData } from "../../../entrypoints/options/options-data";
import type { LoggedEntry } from "../../../storage/activity";
import { loadSettings } from "../../../storage/settings";
import { openTestDatabase } from "../../storage/open-test-database";
import { renderHere } from "../ui/render-here";
import "../../../components/ui/base.css";
import "../../../components/activity/activity.css";

const entries: LoggedEntry[] = [
	["pupil-name", "error", "overridden", "not-a-pupil"],
	["pupil-name", "error", "held", null],
	["text-speak", "warning", "went-on", null],
	["text-speak", "warning", "mended", null],
].map(([ruleId, severity, outcome, reason], id) => ({
	id,
	at: new Date().toISOString(),
	account: "@hogarth_the",
	ruleId,
	severity,
	outcome,
	reason,
	initials: null,
	rosterDate: "2026-09-07",
})) as LoggedEntry[];

async function open(place = "", some = entries) {
	const database = openTestDatabase();
	const data: OptionsData = {
		policy: { status: "none" },
		previousPolicy: null,
		rosterFacts: { status: "none" },
		lock: { is: "free" },
		isLost: false,
		previous: { status: "none" },
		staff: { status: "none" },
		settings: await loadSettings(database),
		activity: { entries: some, damaged: 0 },
		duties: { standings: [], done: [], posts: [], toReview: [] },
		setup: {
			facts: { status: "none" },
			following: null,
			managed: { values: {}, unusable: [] },
			right: "free",
			publisher: null,
			mayReach: false,
		},
	};
	return { root: renderHere(<ActivitySection data={data} place={place} />) };
}

async function faultsIn(root: HTMLElement) {
	const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test("says by rule what was done, what was called wrong, and where to mend it", async () => {
	const { root } = await open();
	const first = page.getByRole("region", { name: "Rules" }).getByRole("row").nth(1);
	await expect.element(first).toHaveTextContent("Pupil name");
	await expect.element(first).toHaveTextContent("1 × not a pupil");
	await expect.element(first.getByRole("link", { name: /Change the rule/ })).toBeVisible();
	await page.getByText("The figures as a table").click();
	expect(await faultsIn(root)).toEqual([]);
});

test("the chart's bars are told apart by pattern and stand in a table too", async () => {
	const { root } = await open();
	const fills = [...root.querySelectorAll(".chart rect.bar")].map((bar) =>
		bar.getAttribute("fill"),
	);
	expect(new Set(fills).size).toBe(3);
	expect(fills.every((fill) => fill?.startsWith("url(#"))).toBe(true);
	await expect
		.element(page.getByRole("img", { name: "3 decisions in 12 weeks, 3 of them this week" }))
		.toBeVisible();
	await page.getByText("The figures as a table").click();
	const week = page
		.getByRole("region", { name: "Decisions by week", exact: true })
		.getByRole("row")
		.last();
	await expect.element(week).toHaveTextContent("1111");
});

test("the month's sheet holds figures only and has nothing that axe minds", async () => {
	const { root } = await open("sheet");
	await expect
		.element(page.getByRole("heading", { level: 2 }))
		.toHaveTextContent(/posts checked in/);
	await expect.element(page.getByRole("row", { name: /Posted with a reason 1/ })).toBeVisible();
	await expect.element(page.getByLabelText("Month")).toHaveValue(dateOf(new Date()).slice(0, 7));
	expect(await faultsIn(root)).toEqual([]);
});

test("without a decision it says so", async () => {
	await open("", []);
	await expect.element(page.getByText(/Nothing yet/)).toBeVisible();
});
