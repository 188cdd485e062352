import { useSyncExternalStore } from "react";
import type { PracticeAct, PracticePost } from "../practice";
import { type BoxDraft, type ComposerDraft, emptyComposer, type Slot } from "./composer-draft";
import { options } from "./options";
import type { Tweet } from "./tweets";

export type Overlay =
	| { readonly kind: "repost"; readonly tweet: Tweet }
	| { readonly kind: "accounts" }
	| { readonly kind: "save-post" }
	| null;

export interface State {
	readonly account: string;
	/** The address now, and the page that stands behind a dialog. */
	readonly path: string;
	readonly pagePath: string;
	readonly composers: Readonly<Record<Slot, ComposerDraft>>;
	/** Which composer asked for the dialog that is open: its pictures, GIF or time. */
	readonly askedBy: Slot;
	readonly overlay: Overlay;
	readonly toast: { readonly text: string; readonly href: string | null } | null;
	readonly drafts: readonly ComposerDraft[];
	readonly scheduled: readonly ComposerDraft[];
	readonly posts: readonly PracticePost[];
	readonly acts: readonly PracticeAct[];
	readonly crashes: number;
	/** Grows by one each time everything is mounted anew. */
	readonly generation: number;
}

let state: State = {
	account: options.account,
	path: location.pathname,
	pagePath: "/home",
	composers: {
		home: emptyComposer(),
		modal: emptyComposer({ isExpanded: true }),
		inline: emptyComposer({ kind: "reply" }),
	},
	askedBy: "modal",
	overlay: null,
	toast: null,
	drafts: [],
	scheduled: [],
	posts: [],
	acts: [],
	crashes: 0,
	generation: 0,
};
const listeners = new Set<() => void>();

export function getState(): State {
	return state;
}

export function change(next: Partial<State>): void {
	state = { ...state, ...next };
	for (const listener of listeners) listener();
}

export function changeComposer(
	slot: Slot,
	update: (composer: ComposerDraft) => Partial<ComposerDraft>,
): void {
	const old = state.composers[slot];
	change({ composers: { ...state.composers, [slot]: { ...old, ...update(old) } } });
}

export function changeBox(
	slot: Slot,
	key: string,
	update: (box: BoxDraft) => Partial<BoxDraft>,
): void {
	changeComposer(slot, ({ boxes }) => ({
		boxes: boxes.map((box) => (box.key === key ? { ...box, ...update(box) } : box)),
	}));
}

export function useApp(): State {
	return useSyncExternalStore(subscribe, getState);
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}
