import { expect, test } from "vitest";
import { everybodyHere } from "../../components/roster/pupil-filter";
import { PupilSight } from "../../entrypoints/options/roster/pupil-sight";
import { DeskError } from "../../entrypoints/roster-desk/ask-desk";
import { PupilShelf, type PupilsAsked } from "../../entrypoints/roster-desk/pupil-shelf";
import { inventRoster } from "../bench/invent-roster";

const pupils = inventRoster(5_000);

/** A sight of a shelf that answers in a later turn, what was asked of it, and a way to put up another. */
function open() {
	const desk = { shelf: new PupilShelf(pupils) };
	const asked: PupilsAsked[] = [];
	const sight = new PupilSight(async (question) => {
		asked.push(question);
		await Promise.resolve();
		return structuredClone(desk.shelf.find(question));
	}, everybodyHere);
	return { sight, asked, desk };
}

test("every pupil is there at once, as stored, wherever the table stands", async () => {
	const { sight, asked } = open();
	await sight.refresh();
	const seen = sight.seen.value;
	expect(seen?.total).toBe(5_000);
	expect(pupils.map((_, place) => seen?.at(place))).toEqual(pupils);
	expect(seen?.at(5_000)).toBeNull();
	expect(asked).toHaveLength(1);
});

test("who is looked for are numbers only, until the desk holds other pupils", async () => {
	const { sight, asked, desk } = open();
	await sight.refresh();
	sight.search({ ...everybodyHere, class: "3B" });
	await sight.refresh();
	const fitting = pupils.filter((one) => one.class === "3B");
	expect(sight.seen.value?.total).toBe(fitting.length);
	expect(sight.seen.value?.at(7)).toEqual(fitting[7]);
	const [, second] = asked;
	if (!second) throw new Error("The desk was asked twice.");
	expect(desk.shelf.find(second).columns).toBeNull();
	const others = pupils.map((one) => ({ ...one, class: "3B" }));
	desk.shelf = new PupilShelf(others);
	await sight.refresh();
	expect(sight.seen.value?.at(4_999)).toEqual(others[4_999]);
});

test("who was let go of is asked for anew", async () => {
	const { sight } = open();
	await sight.refresh();
	sight.clear();
	expect(sight.seen.value).toBeNull();
	await sight.refresh();
	expect(sight.seen.value?.at(0)).toEqual(pupils[0]);
});

test("what is asked for while the desk answers is asked once, as it is wanted at last", async () => {
	const { sight, asked } = open();
	sight.search({ ...everybodyHere, words: "a" });
	sight.search({ ...everybodyHere, words: "an" });
	sight.search({ ...everybodyHere, words: "anh" });
	await sight.refresh();
	expect(asked.map(({ filter }) => filter.words)).toEqual(["a", "anh"]);
	expect(sight.seen.value?.filter.words).toBe("anh");
	expect(sight.seen.value?.total).toBe(
		pupils.filter((one) => JSON.stringify(one).toLowerCase().includes("anh")).length,
	);
});

test("a desk that fails is told, one that was ended is not", async () => {
	const failing = (message: string) =>
		new PupilSight(() => Promise.reject(new DeskError(message)), everybodyHere);
	const [failed, stopped] = [failing("failed"), failing("stopped")];
	await Promise.all([failed.refresh(), stopped.refresh()]);
	expect([failed.hasFailed.value, stopped.hasFailed.value]).toEqual([true, false]);
});
