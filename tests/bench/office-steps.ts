import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { inventRoster } from "./invent-roster";
import { median } from "./measure";
import { type Doing, watch, watchOpening } from "./page-recorder";
import { rosterCsv } from "./roster-csv";

/** Loads an invented roster as the administrator does. */
export async function importRoster(page: Page, size: number) {
	// From the disk: given as bytes, the page itself would have to take them apart.
	const folder = mkdtempSync(join(tmpdir(), "chalkline-"));
	const file = join(folder, "pupils.csv");
	writeFileSync(file, rosterCsv(inventRoster(size)));
	const reading = await watch(
		page,
		() => page.getByLabel("Choose files").setInputFiles(file),
		() => document.querySelector(".understood") !== null && performance.now(),
	);
	const storing = await watch(
		page,
		() => page.getByRole("button", { name: /^Load these/ }).click(),
		() => document.querySelector(".notice.good") !== null && performance.now(),
	);
	rmSync(folder, { recursive: true });
	return { "import: files read": reading, "import: stored after the yes": storing };
}

/** Opens the page, the roster in it, and the page at the roster. */
export async function openPages(page: Page, options: string) {
	const starts: Doing[] = [];
	for (let turn = 0; turn < 5; turn++) {
		starts.push(await watchOpening(page, options, hasHeading));
	}
	const opened = await watch(
		page,
		() => page.getByRole("link", { name: "Roster", exact: true }).click(),
		hasRows,
	);
	const fresh = await watchOpening(page, `${options}#roster`, hasHeading);
	const firstSight = await watchOpening(page, `${options}#roster`, hasRows);
	return {
		"options page opened": {
			time: median(starts.map(({ time }) => time)),
			longest: Math.max(...starts.map(({ longest }) => longest)),
		},
		"options page opened at the roster": fresh,
		"roster opened, until pupils are seen": opened,
		"page opened at the roster, until pupils are seen": firstSight,
	};
}

/** Looks for pupils, and changes some. */
export async function useTable(page: Page) {
	const search = page.getByLabel("Search", { exact: true });
	const keys: Doing[] = [];
	await search.focus();
	// Each of them leaves another number of pupils.
	for (const key of ["o", "l", "i", "Backspace", "Backspace", "Backspace"])
		keys.push(await watchCount(page, () => page.keyboard.press(key)));
	const filtered = await watchCount(page, () => page.getByLabel("Class").selectOption("3B"));
	await watchCount(page, () => page.getByLabel("Class").selectOption(""));
	const withdrawn = await watch(
		page,
		() => page.locator(".withdraw").first().click(),
		() => document.querySelector(".undo") !== null && performance.now(),
	);
	await page.getByRole("button", { name: "Close" }).click();
	await page
		.getByRole("button", { name: /^Edit / })
		.nth(2)
		.click();
	await page.getByLabel("Known as").fill("Bee");
	const edited = await watch(
		page,
		() => page.getByRole("button", { name: "Save", exact: true }).click(),
		() => document.querySelector(".undo") !== null && performance.now(),
	);
	return {
		"search, slowest key": {
			time: Math.max(...keys.map(({ time }) => time)),
			longest: Math.max(...keys.map(({ longest }) => longest)),
		},
		"filter by class": filtered,
		"one pupil's consents withdrawn": withdrawn,
		"one pupil edited": edited,
	};
}

/** Until another number of pupils is said. */
async function watchCount(page: Page, act: () => Promise<unknown>): Promise<Doing> {
	await page.evaluate(() => {
		const count = document.querySelector(".found");
		count?.setAttribute("data-before", count.textContent);
	});
	return watch(page, act, () => {
		const count = document.querySelector(".found");
		return count?.textContent !== count?.getAttribute("data-before") && performance.now();
	});
}

/** Runs in the page: when a view stands there. */
export function hasHeading(): number | false {
	return document.querySelector("main h2") !== null && performance.now();
}

/** Runs in the page. */
function hasRows(): number | false {
	const row = document.querySelector(".pupils.changeable tbody tr:not(.gap)");
	return row !== null && performance.now();
}
