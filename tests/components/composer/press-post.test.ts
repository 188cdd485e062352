import { describe, expect, test } from "vitest";
import {
	type DraftState,
	newDraft,
	withAnswers,
	withOverride,
	withReading,
} from "../../../components/composer/draft-state";
import { canGoOn, pressPost, resume } from "../../../components/composer/press-post";
import type { CheckOutcome } from "../../../rules/domain/check-outcome";
import { exampleDraft, exampleFinding, exampleOutcome } from "./example-draft";

const text = "gr8 fun";
const draft = exampleDraft(text);
const error = exampleFinding(text, "gr8", "error");
const warning = exampleFinding(text, "fun", "warning");
const tip = exampleFinding(text, "fun", "info");

function stateWith(outcome: CheckOutcome | null): DraftState {
	const read = withReading(newDraft, { ok: true, draft, media: [] });
	return outcome ? { ...read, outcome, checked: draft } : read;
}

describe("a press of Post", () => {
	test("goes through when nothing was found", () => {
		expect(pressPost(stateWith(exampleOutcome())).verdict).toBe("go");
	});
	test("goes through past a tip", () => {
		expect(pressPost(stateWith(exampleOutcome(tip))).verdict).toBe("go");
	});
	test("waits while no answer is there", () => {
		expect(pressPost(stateWith(null)).verdict).toBe("wait");
	});
	test("waits when the text has changed since the answer", () => {
		const reading = { ok: true, draft: exampleDraft("gr8 fun!"), media: [] } as const;
		const state = withReading(stateWith(exampleOutcome()), reading);
		expect(pressPost(state).verdict).toBe("wait");
	});
	test("waits when a question was answered since the answer", () => {
		const state = withAnswers(stateWith(exampleOutcome()), { headAgreed: true });
		expect(pressPost(state).verdict).toBe("wait");
	});
	test("is held by an error as often as it is tried", () => {
		const once = pressPost(stateWith(exampleOutcome(error)));
		expect(once.verdict).toBe("hold");
		expect(pressPost(once.state).verdict).toBe("hold");
		expect(canGoOn(once.state)).toBe(false);
	});
	test("goes through past an error once a reason was given", () => {
		const state = withOverride(stateWith(exampleOutcome(error)), error);
		expect(pressPost(state).verdict).toBe("go");
	});
	test("is held once by a warning", () => {
		const once = pressPost(stateWith(exampleOutcome(warning)));
		expect(once.verdict).toBe("hold");
		expect(canGoOn(once.state)).toBe(true);
		expect(pressPost(once.state).verdict).toBe("go");
	});
	test("of a lone act, resumed, is held by the warning that it had let pass; a post's is not", () => {
		const { state } = pressPost(stateWith(exampleOutcome(warning)));
		expect(pressPost(resume(state, { isLone: false })).verdict).toBe("go");
		expect(pressPost(resume(state, { isLone: true })).verdict).toBe("hold");
	});
	test("is held again by a warning about other words", () => {
		const once = pressPost(stateWith(exampleOutcome(warning)));
		const other = { ...once.state, outcome: exampleOutcome({ ...warning, what: "Another." }) };
		expect(pressPost(other).verdict).toBe("hold");
	});
	test("cannot pass a warning by being the same press still", () => {
		const once = pressPost(stateWith(exampleOutcome(warning)));
		expect(pressPost(once.state, true).verdict).toBe("hold");
	});
	test("is held once when the check could not run", () => {
		const once = pressPost(stateWith({ status: "unchecked", reason: "background-failed" }));
		expect(once.verdict).toBe("hold");
		expect(pressPost(once.state).verdict).toBe("go");
	});
	test("is not held when the extension was updated under the page", () => {
		const state = stateWith({ status: "unchecked", reason: "extension-updated" });
		expect(pressPost(state).verdict).toBe("go");
	});
	test("is not held for another school's account", () => {
		const outcome = { status: "not-a-school-account", account: "@other", school: "F" } as const;
		expect(pressPost(stateWith(outcome)).verdict).toBe("go");
	});
	test("is never held by what cannot be read", () => {
		const blind = withReading(newDraft, { ok: false, missing: ["account"] });
		expect(pressPost(blind).verdict).toBe("go");
	});
});

describe("a draft", () => {
	test("that is emptied forgets what was answered and decided", () => {
		const state = withAnswers(withOverride(stateWith(exampleOutcome(error)), error), {
			ownWork: true,
		});
		const emptied = withReading(state, { ok: true, draft: exampleDraft(" "), media: [] });
		expect(emptied.answers).toEqual({});
		expect(emptied.overridden.size).toBe(0);
	});
	test("keeps its answers while it is written on", () => {
		const state = withAnswers(stateWith(null), { pictureShows: "work" });
		const reading = { ok: true, draft: exampleDraft("gr8 fun indeed"), media: [] } as const;
		expect(withReading(state, reading).answers).toEqual({ pictureShows: "work" });
	});
	test("forgets what was said of its picture when another is attached", () => {
		const one = withReading(newDraft, { ok: true, draft, media: ["blob:1"] });
		const answered = withAnswers(one, { pictureShows: "work", headAgreed: true });
		const two = withReading(answered, { ok: true, draft, media: ["blob:1", "blob:2"] });
		expect(two.answers).toEqual({ headAgreed: true });
	});
	test("does not go out by itself when it was written on after the press", () => {
		const pressed = pressPost(stateWith(null)).state;
		expect(pressed.held).toBe("checking");
		const reading = { ok: true, draft: exampleDraft("gr8 fun and"), media: [] } as const;
		expect(withReading(pressed, reading).held).toBeNull();
	});
});
