import type { Answers } from "../../rules/domain/answers";
import type { CheckOutcome } from "../../rules/domain/check-outcome";
import type { Finding } from "../../rules/domain/finding";
import type { PostDraft } from "../../rules/domain/post-draft";
import type { Reading } from "./composer-adapter";
import { keyOf } from "./finding-key";
import { forgetPictures, mergeAnswers } from "./merge-answers";
import type { OutcomeWords } from "./outcome-words";

/** All that is known about one draft. It outlives the composer's element, not the draft. */
export interface DraftState {
	readonly reading: Reading | null;
	readonly answers: Answers;
	readonly outcome: CheckOutcome | null;
	/** What is said of `outcome`. */
	readonly words: OutcomeWords;
	/** The draft, answers included, that `outcome` speaks about. */
	readonly checked: PostDraft | null;
	/** Keys of findings overridden with a reason. */
	readonly overridden: ReadonlySet<string>;
	/** Keys of findings, or reasons for not checking, that have held the post once: they do not again. */
	readonly heldOnce: ReadonlySet<string>;
	/** Post was pressed: `checking` waits for the answer, `findings` waits for the person. */
	readonly held: "checking" | "findings" | null;
}

export const newDraft: DraftState = {
	reading: null,
	answers: {},
	outcome: null,
	words: { title: "", basis: "" },
	checked: null,
	overridden: new Set(),
	heldOnce: new Set(),
	held: null,
};

/** The draft as it would be checked now; null while the page cannot be read. */
export function draftOf({ reading, answers }: DraftState): PostDraft | null {
	return reading?.ok ? { ...reading.draft, answers } : null;
}

/** True when the last answer is about exactly what stands in the composer now. */
export function isFresh(state: DraftState): boolean {
	const draft = draftOf(state);
	return draft !== null && state.outcome !== null && isSame(draft, state.checked);
}

/** True while an answer is on its way and nobody has pressed Post for it. */
export function isAwaited(state: DraftState): boolean {
	return unansweredDraft(state) !== null && state.held === null;
}

/** The draft whose answer is still to come; null when there is none to ask about. */
export function unansweredDraft(state: DraftState): PostDraft | null {
	const draft = draftOf(state);
	return draft && !isIdle(draft) && !isFresh(state) ? draft : null;
}

/** True for a draft or a reading that holds what the other holds. */
export function isSame(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

/** True when the page shows another text than the draft had: it is not the same draft any more. */
export function hasOtherWords({ reading: before }: DraftState, reading: Reading): boolean {
	return (
		before?.ok === true && reading.ok && !isSame(wordsOf(before.draft), wordsOf(reading.draft))
	);
}

function wordsOf({ parts }: PostDraft): readonly string[] {
	return parts.map(({ text }) => text);
}

/** True for an empty box: there is nothing to check and nothing to say. A quote alone is something. */
export function isIdle({ kind, parts }: PostDraft): boolean {
	return (
		(kind === "post" || kind === "reply") &&
		parts.every(
			({ text, media, poll }) =>
				text.trim() === "" && media.length === 0 && poll.every((choice) => choice === ""),
		)
	);
}

/** Takes in what the page shows. An emptied composer begins anew; a new picture unsays what was said of pictures. */
export function withReading(state: DraftState, reading: Reading): DraftState {
	if (!reading.ok) return { ...state, reading };
	if (isIdle(reading.draft)) return { ...newDraft, reading };
	const before = state.reading?.ok ? state.reading : reading;
	const isNewPicture = reading.media.some((one) => !before.media.includes(one));
	return {
		...state,
		reading,
		answers: isNewPicture ? forgetPictures(state.answers) : state.answers,
		// Whoever goes on writing after pressing Post has not finished: nothing goes out by itself.
		held: isSame(before.draft, reading.draft) ? state.held : null,
	};
}

export function withAnswers(state: DraftState, given: Partial<Answers>): DraftState {
	return { ...state, answers: mergeAnswers(state.answers, given) };
}

/** Sets a finding aside: its reason has been given. */
export function withOverride(state: DraftState, finding: Finding): DraftState {
	if (!state.checked) return state;
	return {
		...state,
		overridden: new Set(state.overridden).add(keyOf(state.checked, finding)),
	};
}

/** Findings of the last answer that nobody has set aside, most serious first. */
export function openFindings({ outcome, checked, overridden }: DraftState): readonly Finding[] {
	if (outcome?.status !== "checked" || !checked) return [];
	return outcome.findings.filter((finding) => !overridden.has(keyOf(checked, finding)));
}
