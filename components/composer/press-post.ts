import type { Finding } from "../../rules/domain/finding";
import type { Composer } from "./composer-adapter";
import { type DraftState, isFresh, openFindings } from "./draft-state";
import { keyOf } from "./finding-key";

/** `go`: it may be published. `hold`: the person must look. `wait`: the answer is older than the text. */
export type Verdict = "go" | "hold" | "wait";

export interface Press {
	readonly verdict: Verdict;
	readonly state: DraftState;
}

/**
 * What happens when Post is pressed. Errors hold until mended or overridden; warnings, and a check
 * that could not run (unless the administrator lets it), hold once; what cannot be read never locks the page's own button.
 * A repeat (a key held down, a double click) cannot go past what the press before it held.
 */
export function pressPost(state: DraftState, isRepeat = false, holdsUnchecked = true): Press {
	if (!state.reading?.ok) return go(state);
	if (!isFresh(state) || !state.outcome) return stop(state, "checking");
	switch (state.outcome.status) {
		case "not-a-school-account":
			return go(state);
		case "unchecked":
			return state.outcome.reason === "extension-updated" || !holdsUnchecked
				? go(state)
				: holdOnce(state, [`unchecked ${state.outcome.reason}`], isRepeat);
		case "checked":
			return holdOnce(state, openFindings(state).flatMap(holdingKey(state)), isRepeat);
	}
}

/** The key by which a finding holds; none for `info`. Errors hold under a key that is never let off. */
function holdingKey({ checked }: DraftState): (finding: Finding) => readonly string[] {
	return (finding) => {
		if (finding.severity === "info" || !checked) return [];
		return finding.severity === "error" ? [always] : [keyOf(checked, finding)];
	};
}

const always = "error";

function holdOnce(state: DraftState, keys: readonly string[], isRepeat: boolean): Press {
	const isNews = keys.some((key) => key === always || !state.heldOnce.has(key));
	const wasHeldByThis = isRepeat && state.held === "findings";
	if (!isNews && !wasHeldByThis) return go(state);
	const heldOnce = new Set([...state.heldOnce, ...keys.filter((key) => key !== always)]);
	return stop({ ...state, heldOnce }, "findings");
}

/**
 * What the person said of a held act goes in. A lone act has no text to go on with: it is as if it
 * were pressed anew and nothing had been let pass yet, so that it goes on, or what still stands holds again.
 */
export function resume(state: DraftState, { isLone }: Pick<Composer, "isLone">): DraftState {
	return isLone && state.held === "findings"
		? { ...state, held: "checking", heldOnce: new Set() }
		: state;
}

/** True when one more press would go through although warnings stand. */
export function canGoOn(state: DraftState): boolean {
	return state.held === "findings" && pressPost(state).verdict === "go";
}

function go(state: DraftState): Press {
	return { verdict: "go", state: { ...state, held: null } };
}

function stop(state: DraftState, held: "checking" | "findings"): Press {
	return { verdict: held === "checking" ? "wait" : "hold", state: { ...state, held } };
}
