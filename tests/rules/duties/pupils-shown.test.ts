import { expect, test } from "vitest";
import type { Answers } from "../../../rules/domain/answers";
import type { PostDraft } from "../../../rules/domain/post-draft";
import { pupilsShown, reasonToTakeDown } from "../../../rules/duties/pupils-shown";
import { examplePolicy } from "../../../rules/engine/example-policy";
import { exampleRoster, exampleStaff } from "../../../rules/engine/example-roster";
import { createPeople } from "../../../rules/names/create-people";
import { buildNameIndex } from "../../../rules/names/index/name-index";

const people = createPeople(buildNameIndex(exampleRoster), {
	school: examplePolicy().school,
	staff: exampleStaff,
});

function shown(text: string, answers: Answers = {}): string[] {
	const draft: PostDraft = {
		kind: "post",
		account: "@FairmeadSch",
		parts: [{ text, media: [], poll: [] }],
		replyingTo: [],
		target: null,
		answers,
	};
	return pupilsShown(draft, people).map(({ pupil, as }) => `${pupil.key} ${as}`);
}

function pupilCalled(key: string) {
	const pupil = exampleRoster.pupils.find((one) => one.key === key);
	if (!pupil) throw new Error(`${key} is on the roster.`);
	return pupil;
}

test("a named pupil is shown, a word that could be one is not", () => {
	expect(shown("Well done Kasper Lindqvist")).toEqual(["kasper-lindqvist named"]);
	expect(shown("We may go in May if all goes well")).toEqual([]);
});

test("what the poster said of the picture counts: a class, or pupils, or whose work", () => {
	const pictured = shown("A lovely day", { pictureShows: "pupils", pictured: ["4B"] });
	expect(pictured).toContain("kasper-lindqvist pictured");
	expect(pictured).toHaveLength(3);
	expect(shown("A poem", { pictureShows: "work", pictured: ["Nadia Rahmani"] })).toEqual([
		"nadia-rahmani author",
	]);
	expect(shown("A hall", { pictureShows: "neither", pictured: ["4B"] })).toEqual([]);
});

test("a pupil who is named and pictured counts once for each", () => {
	const answers: Answers = { pictureShows: "pupils", pictured: ["Kasper Lindqvist"] };
	expect(shown("Kasper Lindqvist and Kasper Lindqvist", answers)).toEqual([
		"kasper-lindqvist named",
		"kasper-lindqvist pictured",
	]);
});

test.each([
	["oskar-wrona", "named", false, "do-not-show"],
	["ivy-castellan", "author", true, "left"],
	["kasper-lindqvist", "pictured", true, "refused"],
	["kasper-lindqvist", "named", true, "refused"],
	["kasper-lindqvist", "named", false, null],
	["kasper-lindqvist", "author", true, null],
	["nadia-rahmani", "named", false, "refused"],
	["lily-mae-fenwick-cole", "author", true, "refused"],
	["grace-abara", "pictured", true, null],
] as const)("%s %s in a post with a picture: %s gives %s", (key, as, hasMedia, reason) => {
	expect(reasonToTakeDown(pupilCalled(key), as, hasMedia)).toBe(reason);
});
