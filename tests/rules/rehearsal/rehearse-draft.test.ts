import { expect, test } from "vitest";
import { compilePolicy } from "../../../rules/engine/compile-policy";
import { exampleRoster } from "../../../rules/engine/example-roster";
import { createPeople } from "../../../rules/names/create-people";
import { buildNameIndex } from "../../../rules/names/index/name-index";
import { presets } from "../../../rules/presets/presets";
import { rehearseDraft } from "../../../rules/rehearsal/rehearse-draft";
import { toDrafts } from "../../../rules/rehearsal/to-drafts";

const compiled = compilePolicy(presets.find(({ id }) => id === "william-hogarth"));
if (!compiled.ok) throw new Error("The preset is sound.");
const { value } = compiled;
const surroundings = { school: value.policy.school, staff: [] };
const people = createPeople(buildNameIndex(exampleRoster), surroundings);

function rehearse(
	text: string,
	media: ("photo" | "video")[] = [],
	account = "@hogarth_the",
	by = people,
) {
	const post = {
		id: "17",
		at: "2025-03-04T10:00:00.000Z",
		text,
		media,
		replyTo: null,
		isQuote: false,
		isRepost: false,
	};
	const [past] = toDrafts([post], account);
	if (!past) throw new Error("There is a draft.");
	return rehearseDraft(past, value, by);
}

test("says what would have been found", () => {
	const rules = rehearse("gr8 work everyone")?.findings.map(({ ruleId }) => ruleId);
	expect(rules).toContain("text-speak");
	expect(rules).toContain("required-hashtags");
});

test.each([
	["Well done Nadia Rahmani", [], [["Nadia Rahmani", "refused"]]],
	["Well done Kasper Lindqvist", [], []],
	["Well done Kasper Lindqvist", ["photo"], [["Kasper Lindqvist", "refused"]]],
	["Well done Grace Abara", [], [["Grace Abara", "unknown"]]],
	["Well done Ivy Castellan", [], [["Ivy Castellan", "left"]]],
	["Well done Oskar Wrona", [], [["Oskar Wrona", "do-not-show"]]],
	["Well done Harry Pottinger", ["photo"], []],
] as const)("%s with %j names without consent: %j", (text, media, expected) => {
	const found = rehearse(text, [...media])?.withoutConsent ?? [];
	expect(found.map(({ words, reason }) => [words, reason])).toEqual(expected);
});

test("a forename of two pupils counts only if neither may be named", () => {
	const pupils = exampleRoster.pupils.toReversed();
	const reversed = createPeople(buildNameIndex({ ...exampleRoster, pupils }), surroundings);
	for (const by of [people, reversed]) {
		const found = rehearse("Well done Amelia, a lovely poem", [], "@hogarth_the", by);
		expect(found?.withoutConsent).toEqual([]);
	}
});

test("another account's archive is none of the policy's", () => {
	expect(rehearse("gr8", [], "@some_parent")).toBeNull();
});
