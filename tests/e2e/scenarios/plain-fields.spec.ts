import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Overlay } from "../fixtures/overlay";
import { type Place, PlainField } from "../fixtures/plain-field";
import { expect, test } from "../fixtures/test";
import { hasUnderlines, underlines } from "../fixtures/underlines";
import type { Driver } from "../support/driver";

const folder = fileURLToPath(new URL("../../../.reports/looks/", import.meta.url));
const filler = "Year 4 sailed their longships down the stream this morning and ";
const lines = Array.from({ length: 12 }, (_, index) => `Line ${index + 1}`);

test.use({ window: { width: 420, height: 800 } });
test.beforeEach(async ({ school }) => school.setsUp());

const texts: Readonly<Record<string, { text: string; query?: string; style?: string }>> = {
	"in the first line": { text: "This was gr8 fun" },
	"in a line that the box has wrapped": { text: `${filler}it was a gr8 day for all of them` },
	"behind emoji and accents": { text: "🎉👩‍🏫 Crème brûlée: gr8 👏" },
	"in a paragraph of its own": { text: "Thank you all\n\n  that was gr8" },
	"in a box with borders, padding and letters set wide": {
		text: `${filler}it was gr8 fun`,
		style: "; border: 7px solid; padding: 11px 23px; letter-spacing: 1.7px; line-height: 31px",
	},
	"in a page from right to left": { text: `${filler}it was gr8!`, query: "&dir=rtl&lang=ar" },
	"in letters from right to left": {
		text: "יום נפלא בבית הספר gr8 עם כל הילדים בכיתה ובחצר",
		query: "&dir=rtl&lang=he",
	},
};

for (const [name, { text, query = "", style = "" }] of Object.entries(texts)) {
	test(`the narrow layout's line stands under its word ${name}`, async ({ x, overlay, driver }, {
		project,
	}) => {
		await x.open(`/compose/post?account=hogarth_the${query}`);
		const field = new PlainField(driver);
		await field.style(style);
		await field.write(text);
		await hasUnderlines(overlay, 1);
		mkdirSync(folder, { recursive: true });
		await driver.screenshot(`${folder}plain ${name}-${project.name}.png`);
		await standsUnder(overlay, await field.placeOf("gr8"));
	});
}

test("a line follows its word when the box is scrolled, and goes with it", async ({
	x,
	overlay,
	driver,
}) => {
	await x.open("/compose/post");
	const field = new PlainField(driver);
	await field.write([...lines.slice(0, 8), "a gr8 day", ...lines.slice(8)].join("\n"));
	for (const top of [70, 120]) {
		await field.scrollTo(top);
		const place = await field.placeOf("gr8");
		expect(place).not.toBeNull();
		await expect.poll(() => distance(overlay, place)).toBeLessThan(4);
	}
	await field.scrollTo(0);
	await hasUnderlines(overlay, 0);
});

test("on a page that has scaled itself the line stands under its word", async ({
	x,
	overlay,
	driver,
}) => {
	await x.open("/compose/post");
	await driver.ask(() => document.documentElement.style.setProperty("zoom", "1.5"), null);
	const field = new PlainField(driver);
	await field.write(`${filler}it was gr8`);
	await hasUnderlines(overlay, 1);
	await standsUnder(overlay, await field.placeOf("gr8"));
});

test.describe("in a window of usual width", () => {
	test.use({ window: { width: 1280, height: 900 } });
	test("the message box has lines, which follow when it is scrolled", async ({
		x,
		overlay,
		driver,
	}, { project }) => {
		await x.open("/i/chat/5-9");
		const field = new PlainField(driver, '[data-testid="xchatEmbedRoute"]');
		await field.style("; width: 340px; height: 60px; font: 18px monospace");
		const name = "Kasper Lindqvist";
		await field.write(
			`Year 4 sailed down the stream today. ${name} cheered and sang with us all until the bell rang at three`,
		);
		await field.scrollTo(30);
		const place = await field.placeOf(name);
		await expect.poll(() => distance(overlay, place)).toBeLessThan(4);
		mkdirSync(folder, { recursive: true });
		await driver.screenshot(`${folder}plain message-${project.name}.png`);
		await field.scrollTo(0);
		const moved = await field.placeOf(name);
		expect(moved?.top).not.toBe(place?.top);
		await expect.poll(() => distance(overlay, moved)).toBeLessThan(4);
	});
});

test("the line under a word opens its finding, and no node of the page holds a copy of the text", async ({
	x,
	overlay,
	driver,
}) => {
	await x.open("/compose/post");
	const field = new PlainField(driver);
	await field.write("l8r we had gr8 fun");
	await hasUnderlines(overlay, 2);
	const place = await field.placeOf("gr8");
	await hover(driver, place);
	await expect.poll(() => openFinding(overlay)).toContain("gr8");
	expect(await driver.ask(holdersOf, "gr8 fun")).toEqual(["textarea"]);
});

async function standsUnder(overlay: Overlay, place: Place | null): Promise<void> {
	expect(place).not.toBeNull();
	await expect.poll(() => distance(overlay, place)).toBeLessThan(4);
}

/** How far the first line's ends, and its height below the word, are from where they belong. */
async function distance(overlay: Overlay, place: Place | null): Promise<number> {
	const [line] = await underlines(overlay);
	if (!line || !place) return Number.POSITIVE_INFINITY;
	const middle = line.y + line.height / 2;
	const isBelow = middle > (place.top + place.bottom) / 2;
	// From its upper edge: where the line is drawn it may hide the lowest of what is selected.
	const gap = isBelow ? Math.max(0, line.y - place.bottom) : Number.POSITIVE_INFINITY;
	return Math.max(Math.abs(line.x - place.left), Math.abs(line.x + line.width - place.right), gap);
}

async function hover(driver: Driver, place: Place | null): Promise<void> {
	if (!place) throw new Error("The word cannot be seen.");
	await driver.clickAt((place.left + place.right) / 2, (place.top + place.bottom) / 2);
}

async function openFinding(overlay: Overlay): Promise<string> {
	const open = (await overlay.elements()).find(
		({ attributes }) => attributes["class"] === "what" && attributes["aria-expanded"] === "true",
	);
	return open?.text ?? "";
}

/** Runs in the page: the elements in which these words stand. */
function holdersOf(words: string): string[] {
	return [...document.querySelectorAll("body *")]
		.filter((element) => element.childElementCount === 0 && element.textContent.includes(words))
		.map(({ localName }) => localName);
}
