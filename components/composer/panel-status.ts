import type { DraftKind } from "../../rules/domain/post-draft";
import { type DraftState, draftOf, isFresh, isIdle, openFindings } from "./draft-state";
import type { IconName } from "./icon";
import { canGoOn } from "./press-post";
import * as words from "./words";

/** The line that is always there: what is known about the draft, in an icon and words. */
export interface PanelStatus {
	readonly icon: IconName;
	readonly title: string;
	/** What follows from it, if the person should know. */
	readonly more: string | null;
}

/** Null when there is nothing to say: an empty box. */
export function panelStatus(state: DraftState): PanelStatus | null {
	const { reading, outcome, words: said } = state;
	if (!reading) return null;
	if (!reading.ok) {
		return { icon: "unchecked", title: words.blind, more: words.blindMore(reading.missing) };
	}
	const draft = draftOf(state);
	if (!draft || isIdle(draft)) return null;
	if (!outcome) return checking(state);
	if (outcome.status === "checked") return checked(state, draft.kind, outcome.grammar === "failed");
	const isHeld = outcome.status === "unchecked" && state.held === "findings";
	const more = isHeld ? words.uncheckedHeld(words.actWord(draft.kind)) : null;
	return { icon: "unchecked", title: said.title, more };
}

function checked(state: DraftState, kind: DraftKind, hasGap: boolean): PanelStatus {
	const open = openFindings(state);
	const [first] = open;
	const gap = hasGap ? words.noGrammar : "";
	if (first) {
		const title = words.found(open.length) + gap;
		return { icon: first.severity, title, more: heldWords(state, kind) };
	}
	// The last answer stays on view while the next is under way; but never a stale "nothing found".
	if (!isFresh(state)) return checking(state);
	const title = state.overridden.size > 0 ? words.setAside + gap : state.words.title;
	return { icon: "clean", title, more: null };
}

function checking({ held }: DraftState): PanelStatus {
	const title = held === "checking" ? words.checkingHeld : words.checking;
	return { icon: "checking", title, more: null };
}

function heldWords(state: DraftState, kind: DraftKind): string | null {
	if (state.held !== "findings") return null;
	return (canGoOn(state) ? words.heldByWarning : words.heldByError)(words.actWord(kind));
}
