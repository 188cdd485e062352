import { describe, expect, test } from "vitest";
import type { NameForm } from "../../rules/domain/people";
import type { Pupil } from "../../rules/domain/pupil";
import { nobody } from "../../rules/engine/nobody";
import { gatherLists } from "../../rules/names/mending/gather-lists";
import { nameGroup, withArticle } from "../../rules/names/mending/name-group";
import { replaceByClass } from "../../rules/names/mending/replace-by-class";
import { shortenName } from "../../rules/names/mending/shorten-name";
import { pupilOf } from "./check-pupils";
import { named, type Written } from "./named";

function replaced(marked: string, written: Written = {}): string {
	const all = named(marked, written);
	const [first] = all;
	if (!first) throw new Error("No name is marked.");
	const [edit] = replaceByClass(all, nobody)(first).edits;
	if (!edit) throw new Error("A replacement has an edit.");
	return first.field.text.slice(0, edit.start) + edit.text + first.field.text.slice(edit.end);
}

describe("a name gives way to the class", () => {
	test.each([
		["We met [Amelia] today.", "We met a pupil in 4B today."],
		["[Amelia] won.", "A pupil in 4B won."],
		["🎉 [Amelia] won.", "🎉 A pupil in 4B won."],
		["Hooray! [Amelia] won.", "Hooray! A pupil in 4B won."],
		["Hooray!\n[Amelia] won.", "Hooray!\nA pupil in 4B won."],
		["“[Amelia] won”", "“A pupil in 4B won”"],
		["Look, [Amelia] won.", "Look, a pupil in 4B won."],
		["We read [Amelia]'s poem.", "We read a 4B pupil's poem."],
		["We read [Amelia]’s poem.", "We read a 4B pupil's poem."],
		["We read [Amelia]s poem.", "We read a 4B pupil's poem."],
		["[Amelia]'s poem.", "A 4B pupil's poem."],
		["Well done [Amelia]!", "Well done to a pupil in 4B!"],
		["Well done, [Amelia]!", "Well done to a pupil in 4B!"],
		["Happy birthday [Amelia] and [Kasper]", "Happy birthday to pupils in 4B"],
		["Well done to [Amelia]!", "Well done to a pupil in 4B!"],
		["Our [Amelia] won.", "Our pupil in 4B won."],
		["Year 4's [Amelia] won.", "Year 4's pupil in 4B won."],
		["Our champion [Amelia] won.", "Our champion won."],
		["Here is our winner, [Amelia]!", "Here is our winner!"],
		["We met [Amelia] in 4B.", "We met a pupil in 4B."],
		["We met [Amelia] (4b).", "We met a pupil (4b)."],
		["Drawn by [Amelia H.]", "Drawn by a pupil in 4B."],
		["By [Amelia H.] and us", "By a pupil in 4B and us"],
		["[Amelia], [Kasper] and [Nadia] won", "Pupils in 4B won"],
		["[Amelia], [Kasper], and [Nadia] won", "Pupils in 4B won"],
		["Thanks to [Amelia] & [Kasper]", "Thanks to pupils in 4B"],
		["Our winners [Amelia] and [Kasper] danced", "Our winners danced"],
		["[Amelia] and [Kasper] in 4B won", "Pupils in 4B won"],
		["[Amelia] 4B won", "A pupil in 4B won"],
		["[Amelia] & [Kasper] 4B won", "Pupils in 4B won"],
		["[Amelia] a [Kasper] yn canu", "Pupils in 4B yn canu"],
		["[Amelia] sang. [Kasper] danced", "A pupil in 4B sang. Kasper danced"],
		["[Amelia] and [Kasper]'s pots", "A pupil in 4B and Kasper's pots"],
		["4B's [Amelia] won", "4B's pupil won"],
		["Both [Amelia]s read", "Both pupils in 4B read"],
	])("%s", (before, after) => {
		expect(replaced(before)).toBe(after);
	});

	test("a later name of a list is mended with the whole list", () => {
		const all = named("[Amelia], [Kasper] and [Nadia] won. [Rose] too");
		const edits = all.map((one) => replaceByClass(all, nobody)(one).edits[0]);
		expect(edits.map((edit) => edit?.end)).toEqual([24, 24, 24, 34]);
	});

	test("names of two fields, or far apart, are no list", () => {
		const [inText] = named("[Amelia] and us");
		const [inPoll] = named("Hello, you [Kasper]");
		const apart = named("[Amelia],             [Kasper]");
		if (!inText || !inPoll) throw new Error("A name is marked.");
		expect(gatherLists([inText, inPoll]).map(({ length }) => length)).toEqual([1, 1]);
		expect(gatherLists(apart).map(({ length }) => length)).toEqual([1, 1]);
	});

	test.each([
		["We met the [Hartwell]s today", "We met the family today"],
		["The [Hartwell]s' garden", "The family's garden"],
		["The [Hartwell] family's garden", "The family's garden"],
	])("a family stays one: %s", (before, after) => {
		expect(replaced(before, { form: "family" })).toBe(after);
	});
});

describe("pupils are called", () => {
	const called = (...pupils: Pupil[]) => nameGroup(pupils, nobody).one;
	test.each([
		[{ class: "4B" }, "pupil in 4B"],
		[{ class: "Willow" }, "pupil in Willow class"],
		[{ class: "Class 4" }, "pupil in Class 4"],
		[{ class: "Oak Class" }, "pupil in Oak Class"],
		[{ class: "RJ" }, "pupil in RJ"],
		[{ class: "Mrs Okonjo" }, "pupil in Mrs Okonjo's class"],
		[{ class: "", year: "4" }, "Year 4 pupil"],
		[{ class: " ", year: "R" }, "Reception pupil"],
		[{ class: "", year: "N2" }, "Nursery pupil"],
		[{ class: "", year: null }, "pupil"],
		[{ left: true }, "former pupil"],
	] as const)("%o: %s", (some, words) => {
		expect(called(pupilOf(some))).toBe(words);
	});
	test("by the year when their classes differ", () => {
		expect(called(pupilOf({}), pupilOf({ class: "4A" }))).toBe("Year 4 pupil");
	});
	test("by nothing when their years differ", () => {
		expect(called(pupilOf({}), pupilOf({ class: "2C", year: "2" }))).toBe("pupil");
	});
	test("by the year when the class is called like a child", () => {
		const people = {
			...nobody,
			namesIn: (text: string) => {
				const start = text.indexOf("Ruby");
				const pupils = [pupilOf({ forename: "Ruby" })];
				const range = { start, end: start + 4 };
				const grade = { form: "forename", confidence: "doubtful" } as const;
				return start < 0 ? [] : [{ range, ...grade, pupils, isInexact: false, isInHashtag: false }];
			},
		};
		expect(nameGroup([pupilOf({ class: "Ruby" })], people).one).toBe("Year 4 pupil");
	});
	test.each([
		["8B pupil", "an"],
		["11A pupil", "an"],
		["1A pupil", "a"],
		["4B pupil", "a"],
		["Oak class pupil", "an"],
		["RJ pupil", "an"],
		["Robin class pupil", "a"],
		["Year 4 pupil", "a"],
		["Unicorn class pupil", "a"],
	])("%s takes “%s”", (words, article) => {
		expect(withArticle(words)).toBe(`${article} ${words}`);
	});
});

describe("a hashtag stays whole", () => {
	test.each([
		["Yes #WellDone[Amelia] yes", "Yes #WellDone yes"],
		["Yes #[Amelia] yes", "Yes yes"],
		["#[AmeliaHartwell] yes", "yes"],
		["#[Amelia]", ""],
		["#[Amelia]sPoem", "#Poem"],
		["#WellDoneTo[Amelia]!", "#WellDone!"],
		["#By[Amelia]", ""],
		["x #Team[Amelia]Rocks", "x #TeamRocks"],
	])("%s", (before, after) => {
		expect(replaced(before, { isInHashtag: true })).toBe(after);
	});
	test("when a name in it is shortened", () => {
		const pupils = [pupilOf({ forename: "Lily-Mae", surname: "Fenwick-Cole" })];
		const [one] = named("#[LilyMaeFenwickCole]", { pupils, isInHashtag: true });
		expect(one && shortenName(one, "forename-initial")?.edit.text).toBe("LilyMaeF");
	});
});

describe("the shortened form", () => {
	const shortened = (words: string, pupil: Partial<Pupil>, form: NameForm = "full") => {
		const [one] = named(`[${words}]`, { pupils: [pupilOf(pupil)], form });
		return one ? (shortenName(one, "forename-initial")?.short ?? null) : null;
	};
	test.each([
		["Amelia Hartwell", {}, "Amelia H"],
		["Hartwell, Amelia", {}, "Amelia H"],
		["AMELIA HARTWELL", {}, "Amelia H"],
		["Tobias de Souza", { forename: "Tobias", surname: "de Souza" }, "Tobias D"],
		["Niamh O’Rourke", { forename: "Niamh", surname: "O'Rourke" }, "Niamh O"],
		["Zoe Marchetti", { forename: "Zoë", surname: "Marchetti" }, "Zoë M"],
		["Lily Mae Fenwick", { forename: "Lily-Mae", surname: "Fenwick-Cole" }, "Lily-Mae F"],
		["Teddy Blythe", { forename: "Theodore", knownAs: "Teddy", surname: "Blythe" }, "Teddy B"],
		[
			"Theodore Blythe",
			{ forename: "Theodore", knownAs: "Teddy", surname: "Blythe" },
			"Theodore B",
		],
		["Millie Hartwell", {}, "Millie H"],
		["Amelia Stone", { knownSurname: "Stone" }, "Amelia S"],
		["Amelia Hartwell", { knownSurname: "Stone" }, "Amelia H"],
		["Amelia", { surname: "" }, "Amelia"],
		["Ann-Marie Lund", { forename: "Ann-Marie", knownAs: "Ann", surname: "Lund" }, "Ann-Marie L"],
	])("of %s (%o) is %s", (words, pupil, short) => {
		expect(shortened(words, pupil)).toBe(short);
	});
	test.each(["initial-surname", "surname", "family"] as const)(
		"adds no forename that the poster did not write (%s)",
		(form) => {
			expect(shortened("A. Hartwell", {}, form)).toBeNull();
		},
	);
});
