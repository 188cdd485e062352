import type { CheckOutcome } from "../../rules/domain/check-outcome";
import { type DraftState, draftOf, isFresh, isIdle, openFindings } from "./draft-state";
import type { IconName } from "./icon";
import { canGoOn } from "./press-post";
import * as words from "./words";

type CheckedOutcome = Extract<CheckOutcome, { status: "checked" }>;

/** The line that is always there: what is known about the draft, in an icon and words. */
export interface PanelStatus {
	readonly icon: IconName;
	readonly title: string;
	/** What follows from it, if the person should know. */
	readonly more: string | null;
}

/** Null when there is nothing to say: an empty box. */
export function panelStatus(state: DraftState): PanelStatus | null {
	const { reading, outcome } = state;
	if (!reading) return null;
	if (!reading.ok) {
		return { icon: "unchecked", title: words.blind, more: words.blindMore(reading.missing) };
	}
	const draft = draftOf(state);
	if (!draft || isIdle(draft)) return null;
	if (!outcome) return checking(state);
	switch (outcome.status) {
		case "not-a-school-account": {
			const title = words.otherAccount(outcome.account, outcome.school);
			return { icon: "unchecked", title, more: null };
		}
		case "unchecked": {
			const more = state.held === "findings" ? words.uncheckedHeld : null;
			return { icon: "unchecked", title: words.unchecked(outcome.reason), more };
		}
		case "checked":
			return checked(state, outcome);
	}
}

function checked(state: DraftState, { school, grammar }: CheckedOutcome): PanelStatus {
	const gap = grammar === "failed" ? words.noGrammar : "";
	const open = openFindings(state);
	const [first] = open;
	// The last answer stays on view while the next is under way; but never a stale "nothing found".
	if (!first) {
		return isFresh(state)
			? { icon: "clean", title: clean(school, state) + gap, more: null }
			: checking(state);
	}
	return { icon: first.severity, title: words.found(open.length) + gap, more: heldWords(state) };
}

function clean(school: string, { overridden }: DraftState): string {
	return overridden.size > 0 ? words.setAside : words.nothingFound(school);
}

function checking({ held }: DraftState): PanelStatus {
	const title = held === "checking" ? words.checkingHeld : words.checking;
	return { icon: "checking", title, more: null };
}

function heldWords(state: DraftState): string | null {
	if (state.held !== "findings") return null;
	return canGoOn(state) ? words.heldByWarning : words.heldByError;
}
