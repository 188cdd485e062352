import { describe, expect, test } from "vitest";
import { peopleOf, pupilOf, readMarked } from "./marked-post";
import { awardsAndCaptions } from "./posts/awards-and-captions";
import { calledOut } from "./posts/called-out";
import { english } from "./posts/english";
import { everyday } from "./posts/everyday";
import { lookAlikes } from "./posts/look-alikes";
import { manyTongues } from "./posts/many-tongues";
import { nameNeighbours } from "./posts/name-neighbours";
import { newcomers } from "./posts/newcomers";
import { northern } from "./posts/northern";
import { shortenedSurnames } from "./posts/shortened-surnames";
import { unknownHouses } from "./posts/unknown-houses";
import { welshAndIrish } from "./posts/welsh-and-irish";
import { wordClasses } from "./posts/word-classes";
import { wordNames } from "./posts/word-names";
import { wordsInUse } from "./posts/words-in-use";

describe.each([
	["English names and word names", english],
	["names of many tongues", manyTongues],
	["Welsh and Irish names", welshAndIrish],
	["names that are words", northern],
	["children on no list", newcomers],
	["an everyday school", everyday],
	["classes that are called like children", wordClasses],
	["what stands next to a name", nameNeighbours],
	["names of trees, gems and trades", wordNames],
	["parts, figures, animals and grown-ups", lookAlikes],
	["words and names in use", wordsInUse],
	["awards and captions", awardsAndCaptions],
	["called out", calledOut],
	["shortened surnames", shortenedSurnames],
	["houses of which nothing is known", unknownHouses],
])("%s", (_, { pupils, staff, groups, posts }) => {
	const people = peopleOf(pupils.map(pupilOf), staff, { groups: [...groups] });

	test.each(posts)("%s", (post) => {
		const { text, names } = readMarked(post);
		const hits = people.namesIn(text);
		const full = names
			.filter(({ kind }) => kind === "f")
			.map((name) => text.slice(name.start, name.end));
		expect(
			hits
				.filter(({ form }) => form === "full")
				.map(({ range }) => text.slice(range.start, range.end)),
		).toEqual(full);
		const pupilNames = names.filter(({ kind }) => kind !== "u");
		expect(hits.map(({ range }) => pupilNames.findIndex((name) => meets(range, name)))).toEqual(
			pupilNames.map((_name, at) => at),
		);
		const unlisted = names.filter(({ kind }) => kind === "u");
		expect(people.unlistedNamesIn(text).map(({ range }) => range)).toEqual(
			unlisted.map(({ start, end }) => ({ start, end })),
		);
	});
});

function meets(
	a: { readonly start: number; readonly end: number },
	b: { readonly start: number; readonly end: number },
): boolean {
	return a.start < b.end && b.start < a.end;
}
