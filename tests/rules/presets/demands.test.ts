import { describe, expect, test } from "vitest";
import { checkDraft } from "../../../rules/engine/check-draft";
import { compilePolicy } from "../../../rules/engine/compile-policy";
import { exampleRoster, exampleStaff, exampleToday } from "../../../rules/engine/example-roster";
import { readDraft } from "../../../rules/engine/read-draft";
import { createPeople } from "../../../rules/names/create-people";
import { buildNameIndex } from "../../../rules/names/index/name-index";
import { presets } from "../../../rules/presets/presets";

const index = buildNameIndex(exampleRoster);
const picture = { media: [{ kind: "photo" }] };
const ofPupils = { ...picture, answers: { pictureShows: "pupils", pictured: "Amelia Hartwell" } };
const ofWork = { ...picture, answers: { pictureShows: "work" } };
const ofNothing = { ...picture, answers: { pictureShows: "neither" } };

/** "rule:severity" of every finding that holds a post, sorted. */
function held(presetId: string, draft: Record<string, unknown>): string[] {
	const compiled = compilePolicy(presets.find(({ id }) => id === presetId));
	if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
	const { school } = compiled.value.policy;
	const [account] = school.accounts;
	const reading = readDraft(draft, `${account?.handle ?? ""}${account?.endings[0] ?? ""}`);
	if (!reading.ok) throw new Error(reading.reason);
	const people = createPeople(index, { school, staff: exampleStaff });
	const result = checkDraft(reading.draft, {
		compiled: compiled.value,
		people,
		today: exampleToday,
	});
	if (result.status !== "checked") return [result.status];
	const found = result.findings.filter(({ severity }) => severity !== "info");
	return [...new Set(found.map(({ ruleId, severity }) => `${ruleId}:${severity}`))].toSorted();
}

const tags = "#Chiswick #W4 #LBofHounslow";

describe("William Hogarth", () => {
	test.each([
		[
			"a post without its hashtags",
			{ text: "Some fantastic learning about Vikings" },
			["required-hashtags:error"],
		],
		["a post with them", { text: `Some fantastic learning about Vikings ${tags}` }, []],
		["a reply", { kind: "reply", text: "Thank you!", replyingTo: ["@someone"] }, ["reply:error"]],
		["a direct message", { kind: "direct-message", text: "Hello" }, ["direct-message:error"]],
		["a forename without a picture", { text: `Well done Tobias ${tags}` }, []],
		["a full name", { text: `Well done Tobias de Souza ${tags}` }, ["pupil-name:error"]],
		[
			"a forename beside pupils",
			{ text: `Well done Tobias ${tags}`, ...ofPupils },
			["pupil-name:error"],
		],
		["a forename beside work", { text: `A poem by Tobias ${tags}`, ...ofWork }, []],
		[
			"a full name beside work",
			{ text: `A poem by Tobias de Souza ${tags}`, ...ofWork },
			["pupil-name:error"],
		],
		["a forename with a blog link", { text: `Read Tobias's blog https://a.example ${tags}` }, []],
		[
			"somebody off the photo list, named alone",
			{ text: `Well done Kasper ${tags}` },
			["pupil-consent:warning"],
		],
		[
			"somebody off the photo list, pictured",
			{
				text: `Our Vikings ${tags}`,
				...picture,
				answers: { pictureShows: "pupils", pictured: "Kasper Lindqvist" },
			},
			["pupil-consent:error"],
		],
		[
			"a picture nobody has spoken about",
			{ text: `Our Vikings ${tags}`, ...picture },
			["picture:error"],
		],
		[
			"a picture of pupils, not said whom",
			{ text: `Our Vikings ${tags}`, ...picture, answers: { pictureShows: "pupils" } },
			["picture:warning"],
		],
		["a picture of nobody", { text: `Our hall ${tags}`, ...ofNothing }, []],
		["text language", { text: `gr8 work ${tags}` }, ["text-speak:error"]],
		[
			"a telephone number",
			{ text: `Ring Tom's mum on 07700 900461 ${tags}` },
			["personal-information:error"],
		],
		["a notice to parents", { text: `Please bring PE kit on Monday. ${tags}` }, []],
		["a follow", { kind: "follow", target: "@someone" }, ["follow:warning"]],
		["somebody else's account", { text: "x", account: "@someone" }, ["not-a-school-account"]],
	])("%s", (_, draft, expected) => {
		expect(held("william-hogarth", draft)).toEqual(expected);
	});
});

describe("Westfield", () => {
	test.each([
		["forename and initial", { text: "Well done Amelia H" }, []],
		["the beginning of the surname", { text: "Well done Niamh O'R" }, ["pupil-name:error"]],
		["forename alone", { text: "Tobias loved the farm" }, []],
		["a full name", { text: "Brilliant reading by Lily-Mae Fenwick-Cole" }, ["pupil-name:error"]],
		["a name beside work", { text: "A poem by Niamh", ...ofWork }, ["pupil-name:error"]],
		["forename and initial beside pupils", { text: "Amelia H at the fair", ...ofPupils }, []],
		[
			"an achievement without consent",
			{ text: "Tobias won the county chess final" },
			["pupil-consent:error"],
		],
		["somebody who has left", { text: "Well done Ivy C" }, ["pupil-consent:warning"]],
		[
			"another year's account",
			{ text: "Year 4 made shields", account: "@WestfieldCottY6" },
			["account-handle:warning"],
		],
		[
			"an account of no year",
			{ text: "We made shields", account: "@WestfieldCottX" },
			["account-handle:warning"],
		],
		["text language, of which the policy says nothing", { text: "gr8 work" }, []],
		["a direct message", { kind: "direct-message", text: "Hello" }, ["direct-message:error"]],
		["a follow", { kind: "follow", target: "@someone" }, ["follow:warning"]],
	])("%s", (_, draft, expected) => {
		expect(held("westfield", draft)).toEqual(expected);
	});
});

describe("St Peter's, Pilning", () => {
	test.each([
		[
			"the class instead of a name",
			{ text: "Great use of our tablets for editing by Class 4" },
			[],
		],
		["a forename", { text: "Great editing by Niamh" }, ["pupil-name:error"]],
		["a forename beside work", { text: "Great editing by Niamh", ...ofWork }, ["pupil-name:error"]],
		["the other handle", { text: "Great editing", account: "@StPetersPrimary" }, []],
		["a follow", { kind: "follow", target: "@someone" }, ["follow:error"]],
		["the password page", { kind: "password-change" }, ["password-change:warning"]],
	])("%s", (_, draft, expected) => {
		expect(held("st-peters-pilning", draft)).toEqual(expected);
	});
});

describe("Lickey Hills", () => {
	test.each([
		["forename and initial", { text: "Well done Amelia H" }, ["pupil-name:error"]],
		["text language", { text: "lol, what a day" }, ["text-speak:error"]],
		["a picture of pupils", { text: "Our fair", ...ofPupils }, ["picture:error"]],
		["a picture with no child in it", { text: "Our fair", ...ofNothing }, []],
		[
			"a notice",
			{ text: "Reminder: please bring a packed lunch and PE kit tomorrow" },
			["announcement:error"],
		],
		[
			"work that parents do not want shown",
			{
				text: "Year 3's owls",
				...picture,
				answers: { pictureShows: "work", pictured: "Lily-Mae Fenwick-Cole" },
			},
			["pupil-consent:error"],
		],
		[
			"work of which parents said nothing",
			{
				text: "Year 3's owls",
				...picture,
				answers: { pictureShows: "work", pictured: "Grace Abara" },
			},
			[],
		],
		["a direct message", { kind: "direct-message", text: "Hello" }, ["direct-message:error"]],
	])("%s", (_, draft, expected) => {
		expect(held("lickey-hills", draft)).toEqual(expected);
	});
});

describe("Carlton", () => {
	test.each([
		["a name without a picture", { text: "Well done Amelia Hartwell" }, []],
		[
			"a name beside pupils",
			{ text: "Well done Amelia Hartwell", ...ofPupils },
			["pupil-name:error"],
		],
		["a name beside work", { text: "A poem by Amelia Hartwell", ...ofWork }, []],
		["text language", { text: "lol, gr8, see you l8r" }, ["text-speak:error"]],
		["a notice", { text: "School is closed on Monday" }, []],
		["a direct message", { kind: "direct-message", text: "Hello" }, []],
		["a follow", { kind: "follow", target: "@someone" }, []],
		["a reply", { kind: "reply", text: "We agree!", replyingTo: ["@someone"] }, ["reply:warning"]],
	])("%s", (_, draft, expected) => {
		expect(held("carlton", draft)).toEqual(expected);
	});
});
