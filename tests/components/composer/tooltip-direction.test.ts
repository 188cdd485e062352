import { expect, test } from "vitest";
import { newDraft, withReading } from "../../../components/composer/draft-state";
import { outcomeWords } from "../../../components/composer/outcome-words";
import { exampleDraft, exampleFinding, exampleOutcome } from "./example-draft";
import { showTooltip } from "./show-tooltip";

const text = "gr8 fun";
const draft = exampleDraft(text);
const long =
	"For “gr8” this sentence takes more than one line: it goes on until the tooltip breaks it.";
const finding = { ...exampleFinding(text, "gr8", "error"), what: long, todo: long, why: long };
const outcome = exampleOutcome(finding);
const read = withReading(newDraft, { ok: true, draft, media: [] });
const state = { ...read, outcome, checked: draft, words: outcomeWords(outcome) };

test.each([
	["left to right", "ltr", "left"],
	["right to left", "rtl", "right"],
] as const)(
	"in a page from %s every line of a sentence begins at its edge",
	(_, direction, edge) => {
		const frame = showTooltip(state, { direction });
		const sentences = textsIn(frame).filter(({ data }) => data === long);
		expect(sentences.length).toBe(3);
		for (const sentence of sentences) {
			const lines = linesOf(sentence);
			expect(lines.length).toBeGreaterThan(1);
			const all = lines.map((line) => Math.round(line[edge]));
			expect(new Set(all).size).toBe(1);
		}
	},
);

test("the mends stand where the page's sentences begin", () => {
	const mended = { ...finding, suggestions: [{ title: "Write “Great”", edits: [] }] };
	const frame = showTooltip({ ...state, outcome: exampleOutcome(mended) }, { direction: "rtl" });
	const chip = frame.querySelector(".choices .chip")?.getBoundingClientRect();
	const todo = frame.querySelector(".details p")?.getBoundingClientRect();
	expect(chip?.right).toBeCloseTo(todo?.right ?? 0, 0);
});

function textsIn(frame: Element): readonly Text[] {
	return [...frame.querySelectorAll("*")]
		.flatMap((element) => [...element.childNodes])
		.filter((node) => node instanceof Text);
}

/** One rectangle for each line of the words. */
function linesOf(sentence: Text): readonly DOMRect[] {
	const words = document.createRange();
	words.selectNodeContents(sentence);
	return [...words.getClientRects()];
}
