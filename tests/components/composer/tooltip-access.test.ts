import axe from "axe-core";
import { expect, test } from "vitest";
import { type DraftState, newDraft, withReading } from "../../../components/composer/draft-state";
import { keyOf } from "../../../components/composer/finding-key";
import { outcomeWords } from "../../../components/composer/outcome-words";
import type { Arrangement } from "../../../components/composer/panel-view";
import type { CheckOutcome } from "../../../rules/domain/check-outcome";
import type { Finding } from "../../../rules/domain/finding";
import { exampleDraft, exampleFinding, exampleOutcome } from "./example-draft";
import { showTooltip } from "./show-tooltip";

const text = "gr8 fun by May";
const draft = exampleDraft(text);

const error = exampleFinding(text, "gr8", "error", ["Great"]);
const warning = exampleFinding(text, "May", "warning", ["a pupil"]);
const tip = exampleFinding(text, "fun", "info");
const asked: Finding = {
	...warning,
	what: "Which May?",
	question: { id: "which", prompt: "Which May?", kind: "people", choices: [] },
};
const chosen: Finding = {
	...warning,
	what: "Is it a picture?",
	question: {
		id: "pictureShows",
		prompt: "What does the picture show?",
		kind: "choice",
		choices: [{ label: "Pupils", value: "pupils" }],
	},
};

function stateWith(outcome: CheckOutcome | null, change: Partial<DraftState> = {}): DraftState {
	const read = withReading(newDraft, { ok: true, draft, media: [] });
	const words = outcome ? outcomeWords(outcome) : newDraft.words;
	return { ...read, outcome, words, checked: outcome && draft, ...change };
}

const states: Readonly<Record<string, readonly [DraftState, Partial<Arrangement>?]>> = {
	"findings of every severity": [stateWith(exampleOutcome(error, warning, tip))],
	"a held post": [stateWith(exampleOutcome(error, warning), { held: "findings" })],
	"the reasons for posting": [
		stateWith(exampleOutcome(error)),
		{ selected: keyOf(draft, error), overriding: keyOf(draft, error) },
	],
	"a question with choices": [stateWith(exampleOutcome(chosen))],
	"a question with a field": [stateWith(exampleOutcome(asked), { answers: { which: ["4B"] } })],
	"nothing found": [stateWith(exampleOutcome())],
	"no check": [stateWith({ status: "unchecked", reason: "no-policy" }, { held: "findings" })],
	blindness: [withReading(newDraft, { ok: false, missing: ["text"] })],
	"findings made small": [stateWith(exampleOutcome(error)), { isCollapsed: true }],
};

for (const [name, [state, arrangement]] of Object.entries(states)) {
	test.each(["light", "dark"] as const)(
		`axe finds nothing to mend in ${name}, %s`,
		async (theme) => {
			showTooltip(state, { theme }, arrangement);
			const { violations, passes } = await axe.run(document.body, {
				runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
				rules: { region: { enabled: false } },
			});
			expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
			// It has looked inside the shadow root, where the only buttons are.
			expect(passes.map(({ id }) => id)).toContain("button-name");
		},
	);
}
