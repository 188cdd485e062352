import { describe, expect, test } from "vitest";
import personalInformation from "../../rules/personal-information";
import { draftOf, findingsOf } from "./check-example";
import { told, untold } from "./posts/personal-circumstances";
import { clean, personal } from "./posts/personal-information";
import * as lives from "./posts/personal-lives";
import { untold as toldOfNobody, told as toldOfOne } from "./posts/personal-spheres";
import { wordsOf } from "./words-of";

function findingsFor(text: string, options = {}) {
	const draft = draftOf({ text });
	const findings = findingsOf(personalInformation, draft, options);
	return { findings, words: findings.map((finding) => wordsOf(finding, draft)) };
}

describe("personal-information on school posts", () => {
	test.each([...clean, ...untold, ...toldOfNobody, ...lives.untold])(
		"finds nothing in: %s",
		(text) => {
			expect(findingsFor(text).words).toEqual([]);
		},
	);
	test.each([...personal, ...told, ...toldOfOne, ...lives.told])(
		"finds the marked words in: %s",
		(marked) => {
			const expected = Array.from(marked.matchAll(/\[(.+?)\]/g), ([, words = ""]) => words);
			expect(findingsFor(marked.replace(/[[\]]/g, "")).words.toSorted()).toEqual(
				expected.toSorted(),
			);
		},
	);
});

test.each(personal)("finds the same deep in a long text: %s", (marked) => {
	const text = marked.replace(/[[\]]/g, "");
	const around = "The sun was out and everybody sang. ".repeat(60);
	const { words } = findingsFor(`${around}\n\n${text}\n\n${around}`);
	expect(words.toSorted()).toEqual(findingsFor(text).words.toSorted());
});

describe("personal-information settings", () => {
	test("lets pass what the school allows, however it is spaced", () => {
		const text = "The Samaritans in town: 01632 960 983; sat nav BS35 4JD";
		expect(findingsFor(text).words).toEqual(["01632 960 983", "BS35 4JD"]);
		expect(findingsFor(text, { allow: ["01632960983", "BS354JD"] }).words).toEqual([]);
	});
	test("looks only for what is asked", () => {
		const text = "Ring 07700 900123, UPN H801200001001";
		expect(findingsFor(text, { look: ["identity"] }).words).toEqual(["H801200001001"]);
	});
	test("only mentions a meeting place, but holds a home", () => {
		const severities = (text: string) => findingsFor(text).findings.map(({ severity }) => severity);
		expect(severities("Meet at 4 High Street")).toEqual(["info"]);
		expect(severities("They live at 4 High Street")).toEqual(["error"]);
		expect(severities("Leave it at mine, 4 High Street")).toEqual(["error"]);
		expect(severities("Post a card to him, 4 High Street")).toEqual(["error"]);
		expect(severities("4 High Street, AB1 2CD")).toEqual(["error", "error"]);
	});
	test("warns of a child's illness, and never holds it for sure", () => {
		const [finding, ...others] = findingsFor("A boy in Class 2 starts chemo on Monday").findings;
		expect([finding?.severity, others]).toEqual(["warning", []]);
	});
	test("takes a number with the blank before it", () => {
		const [finding] = findingsFor("Ring 07700 900123 now").findings;
		expect(finding?.suggestions.map(({ edits }) => edits)).toEqual([
			[{ start: 5, end: 17, text: "01632 960100" }],
			[{ start: 4, end: 17, text: "" }],
		]);
	});
});
