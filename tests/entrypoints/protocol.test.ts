import { describe, expect, test } from "vitest";
import { protocol } from "../../entrypoints/background/protocol";

const draft = {
	kind: "post",
	account: "@FairmeadSch",
	parts: [{ text: "Well done!", media: [], poll: [] }],
	replyingTo: [],
	target: null,
	answers: {},
};
const decision = {
	account: "@FairmeadSch",
	ruleId: "required-hashtags",
	severity: "error",
	outcome: "overridden",
	reason: "other",
};
const ticket = "3f0c6a52-5d0e-4c55-9f3e-0a4be7f0d7aa";
const good: Record<keyof typeof protocol, Record<string, unknown>> = {
	checkDraft: { draft },
	recordDecision: decision,
	recordPost: { draft, address: "https://x.com/FairmeadSch/status/17" },
	readPageSettings: {},
	openPicker: {
		account: "@FairmeadSch",
		question: "which",
		prompt: "Which “May” is meant?",
		isFirst: true,
	},
	findPupils: { ticket, query: "may", class: "" },
	choosePupils: { ticket, keys: ["k1"], class: null },
	openOptions: {},
	composerClosed: {},
	lookForSetup: {},
	setupChanged: {},
	checkText: { text: "Well done!" },
};

describe.each(Object.entries(protocol))("%s", (name, { name: wireName, params }) => {
	const sample = good[name as keyof typeof protocol];

	test("travels under its own name", () => {
		expect(wireName).toBe(name);
	});
	test("takes good params", () => {
		expect(params.safeParse(sample).success).toBe(true);
	});
	test("takes no extra field", () => {
		expect(params.safeParse({ ...sample, extra: 1 }).success).toBe(false);
	});
});

test("only content scripts may ask for checks of drafts, and only pages change the set-up", () => {
	const from = Object.entries(protocol).map(([name, request]) => [name, request.from]);
	expect(Object.fromEntries(from)).toEqual({
		checkDraft: "contentScript",
		recordDecision: "contentScript",
		recordPost: "contentScript",
		readPageSettings: "contentScript",
		lookForSetup: "extensionPage",
		openPicker: "contentScript",
		findPupils: "pickerFrame",
		choosePupils: "pickerFrame",
		openOptions: "contentScript",
		composerClosed: "contentScript",
		setupChanged: "extensionPage",
		checkText: "extensionPage",
	});
});

test.each<[string, unknown]>([
	["in the draft", { ...draft, roster: [] }],
	["in a part", { ...draft, parts: [{ text: "", media: [], poll: [], html: "" }] }],
	["in the answers", { ...draft, answers: { pictureShows: "pupils", override: true } }],
	["in a picture", { ...draft, parts: [{ text: "", media: [{ kind: "photo", src: "" }] }] }],
])("a draft with an extra field %s is refused", (_, given) => {
	expect(protocol.checkDraft.params.safeParse({ draft: given }).success).toBe(false);
});

test.each<[string, unknown]>([
	["words of the post", { ...decision, text: "Well done Amelia" }],
	["a name for a reason", { ...decision, reason: "Amelia Hartwell" }],
	["a name for initials", { ...decision, initials: "Amelia Hartwell" }],
	["a name for a rule", { ...decision, ruleId: "Amelia Hartwell" }],
	["a name for an account", { ...decision, account: "Amelia Hartwell" }],
])("a decision has no room for %s", (_, given) => {
	expect(protocol.recordDecision.params.safeParse(given).success).toBe(false);
});

test("a decision takes the poster's initials in any script", () => {
	const params = { ...decision, initials: "ŁK" };
	expect(protocol.recordDecision.params.safeParse(params).success).toBe(true);
});
