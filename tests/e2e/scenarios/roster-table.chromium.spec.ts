import type { Locator } from "@playwright/test";
import { inventRoster } from "../../bench/invent-roster";
import { rosterCsv } from "../../bench/roster-csv";
import { expect, type Office, test } from "../fixtures/office";
import { lookAt } from "../support/look-at";

// Two of one name in one class would be joined.
const pupils = [
	...new Map(
		inventRoster(3_000).map((one) => [`${one.forename} ${one.surname} ${one.class}`, one]),
	),
].map(([, one]) => one);
const size = pupils.length;
const roster = { name: "pupils.csv", text: rosterCsv(pupils) };

/** A school of thousands at its roster, the table in view. */
async function open(office: Office) {
	await office.beginsAt("roster", { roster });
	const { page } = office;
	const table = page.getByRole("table", { name: "Pupils on the roster" });
	await expect(table).toHaveAttribute("aria-rowcount", String(size + 1));
	return { page, table, frame: page.getByRole("region", { name: "Pupils on the roster" }) };
}

const nameOf = (at: number) => `${pupils[at]?.forename ?? ""} `;
/** The row that says of itself that it is the so-many-th pupil's. */
const rowOf = (table: Locator, at: number) => table.locator(`tr[aria-rowindex="${at + 2}"]`);

/** As a dragged thumb does: the place is there before its rows are. */
function scrollTo(frame: Locator, at: number): Promise<void> {
	return frame.evaluate((one, place) => {
		one.scrollTo(0, place * Number.parseFloat(getComputedStyle(one).scrollPaddingBlockStart));
	}, at);
}

test("the table is scrolled by key to its end and back, and draws no more than is seen", async ({
	office,
}) => {
	const { page, table, frame } = await open(office);
	await expect(rowOf(table, 0)).toContainText(nameOf(0));
	await frame.focus();
	await page.keyboard.press("End");
	await expect(rowOf(table, size - 1)).toContainText(nameOf(size - 1));
	await expect(rowOf(table, size - 1)).toBeInViewport();
	await expect(rowOf(table, 0)).toHaveCount(0);
	expect(await table.getByRole("row").count()).toBeLessThan(80);
	await page.keyboard.press("Home");
	await expect(rowOf(table, 0)).toContainText(nameOf(0));
	await expect(rowOf(table, 0)).toBeInViewport();
});

test("every row of a long way down stands in its place", async ({ office }) => {
	const { table, frame } = await open(office);
	await frame.hover();
	for (const at of [400, 401, 1_500, 90, 2_600]) {
		await scrollTo(frame, at);
		await expect(rowOf(table, at)).toContainText(nameOf(at));
		await expect(rowOf(table, at)).toBeInViewport();
		// For the next turn of the wheel.
		await expect(rowOf(table, at - 5)).toBeAttached();
	}
});

test("a button in focus never becomes another pupil's", async ({ office }) => {
	const { page, table, frame } = await open(office);
	await rowOf(table, 3)
		.getByRole("button", { name: /^Withdraw/ })
		.focus();
	for (const at of [9, 400, 2_600]) {
		await scrollTo(frame, at);
		await expect(rowOf(table, at)).toBeInViewport();
	}
	await expect(page.locator("button:focus")).toHaveCount(0);
});

test("a search begins at the top, and leaving it shows everybody again", async ({ office }) => {
	const { page, table, frame } = await open(office);
	await frame.focus();
	await page.keyboard.press("End");
	await expect(rowOf(table, size - 1)).toBeInViewport();
	const fitting = pupils.filter((one) => one.class === "3B");
	await page.getByLabel("Class").selectOption("3B");
	await expect(table).toHaveAttribute("aria-rowcount", String(fitting.length + 1));
	await expect(rowOf(table, 0)).toContainText(fitting[0]?.forename ?? "");
	await expect(rowOf(table, 0)).toBeInViewport();
	await page.getByLabel("Search", { exact: true }).fill("nobody at all");
	await expect(page.getByText("Nobody fits. Widen the search.")).toBeVisible();
	await expect(page.getByText("0 pupils", { exact: true })).toBeVisible();
	await page.getByLabel("Search", { exact: true }).fill("");
	await page.getByLabel("Class").selectOption("All");
	await expect(table).toHaveAttribute("aria-rowcount", String(size + 1));
});

test("who is withdrawn leaves the list of those with consent, and comes back by Undo", async ({
	office,
}) => {
	const { page, table } = await open(office);
	await page.getByLabel("Consent", { exact: true }).selectOption("Photo given");
	const given = pupils.filter(({ consent }) => consent.photo === "given").length;
	await expect(table).toHaveAttribute("aria-rowcount", String(given + 1));
	const photo = page
		.getByRole("row", { name: /^Photo/ })
		.getByRole("cell")
		.first();
	await expect(photo).toHaveText(given.toLocaleString("en-GB"));
	const name = await rowOf(table, 0).getByRole("rowheader").innerText();
	await rowOf(table, 0)
		.getByRole("button", { name: /^Withdraw/ })
		.click();
	await expect(page.getByText("every consent is withdrawn.")).toBeVisible();
	await expect(table).toHaveAttribute("aria-rowcount", String(given));
	await expect(rowOf(table, 0).getByRole("rowheader")).not.toHaveText(name);
	await expect(photo).toHaveText((given - 1).toLocaleString("en-GB"));
	await page.getByRole("button", { name: "Undo" }).click();
	await expect(table).toHaveAttribute("aria-rowcount", String(given + 1));
	await expect(rowOf(table, 0).getByRole("rowheader")).toHaveText(name);
});

test("what another tab withdraws is seen far down, where the table stands", async ({ office }) => {
	const { page, table, frame } = await open(office);
	await scrollTo(frame, 2_000);
	await expect(rowOf(table, 2_000)).toBeInViewport();
	const second = await page.context().newPage();
	await second.goto(page.url());
	const there = second.getByRole("region", { name: "Pupils on the roster" });
	await scrollTo(there, 2_000);
	await rowOf(second.getByRole("table"), 2_000)
		.getByRole("button", { name: /^Withdraw/ })
		.click();
	await expect(rowOf(table, 2_000).getByText("refused")).toHaveCount(4);
	await expect(rowOf(table, 2_000)).toBeInViewport();
});

test("thousands of pupils as understood of a file are looked through before they are kept", async ({
	office,
}) => {
	const { page } = office;
	await office.goTo("roster");
	const buffer = Buffer.from(roster.text);
	await page.getByLabel("Choose files").setInputFiles({ ...roster, mimeType: "text/csv", buffer });
	await expect(page.getByText(`${size.toLocaleString("en-GB")} pupils understood`)).toBeVisible();
	const table = page.getByRole("table", { name: "Pupils as understood" });
	await expect(table).toHaveAttribute("aria-rowcount", String(size + 1));
	await expect(rowOf(table, 0)).toContainText(/\P{ASCII}/u);
	await page.getByRole("region", { name: "Pupils as understood" }).focus();
	await page.keyboard.press("End");
	await expect(rowOf(table, size - 1)).toContainText(nameOf(size - 1));
	await lookAt(page, "roster-review-long");
});
