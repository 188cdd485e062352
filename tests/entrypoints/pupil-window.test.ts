import { expect, test } from "vitest";
import { everybodyHere } from "../../components/roster/pupil-filter";
import { PupilWindow } from "../../entrypoints/options/roster/pupil-window";
import { DeskError } from "../../entrypoints/roster-desk/ask-desk";
import { PupilShelf, type PupilsAsked } from "../../entrypoints/roster-desk/pupil-shelf";
import { inventRoster } from "../bench/invent-roster";

const pupils = inventRoster(5_000);

/** A window over a shelf that answers in a later turn, and what was asked of it. */
function open() {
	const shelf = new PupilShelf(pupils);
	const asked: PupilsAsked[] = [];
	const window = new PupilWindow(async (question) => {
		asked.push(question);
		await Promise.resolve();
		return shelf.find(question);
	}, everybodyHere);
	return { window, asked };
}

test("who comes into view is here, and few besides", async () => {
	const { window } = open();
	window.show(0, 40);
	await window.refresh();
	for (const at of [0, 150, 2_500, 4_960, 300]) {
		window.show(at, at + 40);
		await window.refresh();
		const { from = 0, pupils: here = [] } = window.held.value ?? {};
		expect(here.slice(at - from, at - from + 40)).toEqual(pupils.slice(at, at + 40));
		expect(here.length).toBeLessThan(300);
	}
});

test("scrolling asks only when the end of those here comes near", async () => {
	const { window, asked } = open();
	await window.refresh();
	for (let at = 0; at < 120; at += 6) window.show(at, at + 40);
	await Promise.resolve();
	expect(asked).toHaveLength(1);
	window.show(150, 190);
	expect(asked).toHaveLength(2);
});

test("what is asked for while the desk answers is asked once, as it is wanted at last", async () => {
	const { window, asked } = open();
	window.search({ ...everybodyHere, words: "a" });
	window.search({ ...everybodyHere, words: "an" });
	window.search({ ...everybodyHere, words: "anh" });
	await window.refresh();
	expect(asked.map(({ filter }) => filter.words)).toEqual(["a", "anh"]);
	expect(window.held.value?.filter.words).toBe("anh");
	expect(window.held.value?.total).toBe(
		pupils.filter((one) => JSON.stringify(one).toLowerCase().includes("anh")).length,
	);
});

test("a desk that fails is told, one that was ended is not", async () => {
	const failing = (message: string) =>
		new PupilWindow(() => Promise.reject(new DeskError(message)), everybodyHere);
	const [failed, stopped] = [failing("failed"), failing("stopped")];
	await Promise.all([failed.refresh(), stopped.refresh()]);
	expect([failed.hasFailed.value, stopped.hasFailed.value]).toEqual([true, false]);
});
