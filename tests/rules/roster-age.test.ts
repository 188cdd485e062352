import { describe, expect, test } from "vitest";
import type { Example } from "../../rules/engine/example";
import { looksLikeNames } from "../../rules/names/looks-like-names";
import rosterAge from "../../rules/roster-age";
import { checkPupils, pupilOf, rosterOf } from "./check-pupils";

const demands = [{ severity: "info" }, { severity: "warning", cases: ["risk"] }] as const;
const roster = rosterOf(pupilOf({}));
const severities = (example: Example, setting: { roster?: null; today?: string }) =>
	checkPupils(example, { rule: rosterAge, demands, roster, ...setting }).map(
		({ severity }) => severity,
	);
const pictured = {
	draft: { parts: [{ text: "" }, { text: "", media: [{ kind: "photo" }] }] },
} as const;

describe.each([
	["an old roster", { today: "2027-03-01" }],
	["no roster", { roster: null }],
] as const)("%s", (_, setting) => {
	test.each([
		["a post without names", { text: "we made soup today" }, "info"],
		["a picture", pictured, "warning"],
		["a likely name", { text: "Well done Priya on your medal" }, "warning"],
		["a full name", { text: "Amelia Hartwell drew a map" }, "warning"],
		[
			"a name in a poll",
			{ draft: { parts: [{ text: "", poll: ["Amelia Hartwell"] }] } },
			"warning",
		],
	] as const)("with %s", (_title, example, severity) => {
		expect(severities(example, setting)).toEqual([severity]);
	});
});

test("a roster within its time is quiet", () => {
	expect(severities(pictured, {})).toEqual([]);
});

test("the date is told as people say it", () => {
	const [finding] = checkPupils({ text: "" }, { rule: rosterAge, demands, today: "2027-03-01" });
	expect(finding?.what).toBe(
		"The list of pupils is from 7 September 2026, too long ago to rely on.",
	);
});

describe("what looks like a name", () => {
	test.each([
		"Well done Priya!",
		"Congratulations to Teddy",
		"a poem by Siobhán",
		"We met Jasmine Tranter",
		"Great maths from Kasper L.",
	])("is seen in %s", (text) => {
		expect(looksLikeNames(text)).toBe(true);
	});
	test.each([
		"Well done Year 4!",
		"Well done to everyone in Year Six",
		"World Book Day is on Thursday",
		"Thank you Mrs Okonjo",
		"Happy Easter",
		"no capitals at all",
		"",
	])("is not seen in %s", (text) => {
		expect(looksLikeNames(text)).toBe(false);
	});
});
