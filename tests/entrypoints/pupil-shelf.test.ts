import { expect, test } from "vitest";
import { everybodyHere, type PupilFilter } from "../../components/roster/pupil-filter";
import { PupilShelf } from "../../entrypoints/roster-desk/pupil-shelf";
import { exampleRoster } from "../../rules/engine/example-roster";
import { inventRoster } from "../bench/invent-roster";

const thousand = inventRoster(1_000);

function namesOf(change: Partial<PupilFilter>): readonly string[] {
	const shelf = new PupilShelf(exampleRoster.pupils);
	const filter = { ...everybodyHere, ...change };
	return shelf.find({ filter, from: 0, count: 100 }).pupils.map(({ forename }) => forename);
}

test("the pupils from a place on are found, in their order, with the number of all", () => {
	const found = new PupilShelf(thousand).find({ filter: everybodyHere, from: 700, count: 50 });
	expect(found).toEqual({ total: 1_000, from: 700, pupils: thousand.slice(700, 750) });
});

test("of a place beyond the end it is the last ones", () => {
	const shelf = new PupilShelf(thousand);
	const found = shelf.find({ filter: everybodyHere, from: 5_000, count: 50 });
	expect(found).toEqual({ total: 1_000, from: 950, pupils: thousand.slice(950) });
	expect(shelf.find({ filter: { ...everybodyHere, words: "zzz" }, from: 9, count: 50 })).toEqual({
		total: 0,
		from: 0,
		pupils: [],
	});
});

test("a page never gets all of many pupils, whatever it asks for", () => {
	const all = { filter: everybodyHere, from: 0, count: Number.MAX_SAFE_INTEGER };
	expect(new PupilShelf(thousand).find(all).pupils).toHaveLength(400);
});

test("accents, capitals and marks do not matter, and every word must fit", () => {
	const pupils = ["Renée", "Łukasz", "Siobhán"].map((forename, at) => ({
		...thousand[at],
		forename,
		surname: "O’Neill",
		class: "4B",
	}));
	const shelf = new PupilShelf(pupils as typeof thousand);
	const names = (words: string) =>
		shelf
			.find({ filter: { ...everybodyHere, words }, from: 0, count: 9 })
			.pupils.map(({ forename }) => forename);
	expect(names("renee")).toEqual(["Renée"]);
	expect(names("ONEILL siob")).toEqual(["Siobhán"]);
	expect(names("4b o'neill")).toHaveLength(3);
	expect(names("renee siob")).toEqual([]);
});

test("leavers and who is not to be shown are found by their standing", () => {
	const here = exampleRoster.pupils.filter(({ left }) => !left).length;
	expect(namesOf({})).toHaveLength(here);
	expect(namesOf({ standing: "left" })).toHaveLength(exampleRoster.pupils.length - here);
	expect(namesOf({ standing: "all" })).toHaveLength(exampleRoster.pupils.length);
	expect(namesOf({ standing: "do-not-show" })).toHaveLength(
		exampleRoster.pupils.filter(({ doNotShow }) => doNotShow).length,
	);
});

test("class, year and consent narrow together", () => {
	const wanted = exampleRoster.pupils.filter(
		({ left, class: group, consent }) => !left && group === "3B" && consent.photo === "refused",
	);
	expect(namesOf({ class: "3B", consent: { purpose: "photo", is: "refused" } })).toEqual(
		wanted.map(({ forename }) => forename),
	);
	expect(namesOf({ class: "3B", year: "6" })).toEqual([]);
});
