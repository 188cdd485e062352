import { expect, test } from "vitest";
import { everybodyHere, type PupilFilter } from "../../components/roster/pupil-filter";
import { PupilShelf } from "../../entrypoints/roster-desk/pupil-shelf";
import type { Pupil } from "../../rules/domain/pupil";
import { exampleRoster } from "../../rules/engine/example-roster";
import { pupilAt } from "../../rules/names/index/pupil-columns";
import { inventRoster } from "../bench/invent-roster";

const thousand = inventRoster(1_000);

/** The forenames of those of a shelf who fit. */
function fitting(pupils: readonly Pupil[], change: Partial<PupilFilter>): readonly string[] {
	const filter = { ...everybodyHere, ...change };
	const { fitting: numbers, columns } = new PupilShelf(pupils).find({ filter, edition: null });
	if (!columns) throw new Error("Who holds none gets the columns.");
	return Array.from(numbers, (number) => pupilAt(columns, number).forename);
}
const namesOf = (change: Partial<PupilFilter>) => fitting(exampleRoster.pupils, change);

test("columns are given once for each edition of a shelf", () => {
	const shelf = new PupilShelf(thousand);
	const { edition, columns } = shelf.find({ filter: everybodyHere, edition: null });
	expect(columns?.size).toBe(1_000);
	expect(shelf.find({ filter: everybodyHere, edition }).columns).toBeNull();
	expect(new PupilShelf(thousand).find({ filter: everybodyHere, edition }).columns?.size).toBe(
		1_000,
	);
});

test("accents, capitals and marks do not matter, and every word must fit", () => {
	const pupils = ["Renée", "Łukasz", "Siobhán"].map((forename, at) => ({
		...thousand[at],
		forename,
		surname: "O’Neill",
		class: "4B",
	}));
	const names = (words: string) => fitting(pupils as typeof thousand, { words });
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
