import { EditorState } from "draft-js";
import { decorator } from "../editor/decorators";
import type { Tweet } from "./tweets";

/** The three composers that can be mounted: on the page, in the dialog, below a post. */
export type Slot = "home" | "modal" | "inline";

export interface MediaItem {
	readonly key: string;
	readonly kind: "photo" | "video" | "gif";
	readonly source: string;
	readonly altText: string;
}

export interface BoxDraft {
	readonly key: string;
	readonly editor: EditorState;
	/** The text as of the last blur: what a thread publishes for this box. */
	readonly committed: string;
	readonly media: readonly MediaItem[];
	readonly poll: readonly string[] | null;
}

export interface ComposerDraft {
	readonly kind: "post" | "reply" | "quote";
	readonly boxes: readonly BoxDraft[];
	readonly focused: number;
	readonly isExpanded: boolean;
	/** The post that is answered or quoted. */
	readonly parent: Tweet | null;
	readonly isScheduled: boolean;
}

let keys = 0;
export function nextKey(): string {
	keys += 1;
	return `k${keys}`;
}

export function emptyBox(editor = EditorState.createEmpty(decorator)): BoxDraft {
	const committed = editor.getCurrentContent().getPlainText();
	return { key: nextKey(), editor, committed, media: [], poll: null };
}

export function emptyComposer(change: Partial<ComposerDraft> = {}): ComposerDraft {
	return {
		kind: "post",
		boxes: [emptyBox()],
		focused: 0,
		isExpanded: false,
		parent: null,
		isScheduled: false,
		...change,
	};
}

export function textOf({ editor }: BoxDraft): string {
	return editor.getCurrentContent().getPlainText();
}

export function isEmpty(box: BoxDraft): boolean {
	return textOf(box).trim() === "" && box.media.length === 0;
}

/** True when there is something that closing the composer would lose. */
export function isWorthSaving({ boxes }: ComposerDraft): boolean {
	return boxes.some((box) => !isEmpty(box) || box.poll !== null);
}
