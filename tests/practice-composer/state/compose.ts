import type { EditorState } from "draft-js";
import { lengthOf } from "../editor/overflow";
import {
	type BoxDraft,
	type ComposerDraft,
	emptyBox,
	emptyComposer,
	isEmpty,
	type MediaItem,
	nextKey,
	type Slot,
	textOf,
} from "./composer-draft";
import { go, leaveDialog } from "./routes";
import { change, changeBox, changeComposer, getState } from "./store";
import type { Tweet } from "./tweets";

export function edit(slot: Slot, box: BoxDraft, editor: EditorState): void {
	changeBox(slot, box.key, () => ({ editor }));
}

export function focusBox(slot: Slot, focused: number): void {
	changeComposer(slot, () => ({ focused, isExpanded: true }));
}

/** A thread takes over what a box holds when the box loses focus. */
export function commitBox(slot: Slot, key: string): void {
	changeBox(slot, key, (box) => ({ committed: textOf(box) }));
}

/** Attaches files to the focused box; a fifth one is refused, as X refuses it. */
export function attachFiles(slot: Slot, key: string, files: readonly Blob[]): void {
	const items = files.map((file): MediaItem => {
		const kind = file.type.startsWith("video/") ? "video" : "photo";
		return { key: nextKey(), kind, source: URL.createObjectURL(file), altText: "" };
	});
	changeBox(slot, key, ({ media }) => ({ media: [...media, ...items].slice(0, 4) }));
}

export function attachGif(slot: Slot, key: string, source: string): void {
	changeBox(slot, key, () => ({ media: [{ key: nextKey(), kind: "gif", source, altText: "" }] }));
}

export function removeMedia(slot: Slot, key: string, item: MediaItem): void {
	changeBox(slot, key, ({ media }) => ({ media: media.filter((one) => one.key !== item.key) }));
}

/** Adds a box; the home composer hands its draft to the dialog first. */
export function addBox(slot: Slot): void {
	const { boxes } = getState().composers[slot];
	const next: Partial<ComposerDraft> = { boxes: [...boxes, emptyBox()], focused: boxes.length };
	if (slot === "modal") {
		changeComposer("modal", () => next);
		return;
	}
	changeComposer(slot, () => emptyComposer());
	openDialog(next);
}

export function removeBox(slot: Slot, key: string): void {
	changeComposer(slot, ({ boxes }) => ({
		boxes: boxes.filter((box) => box.key !== key),
		focused: 0,
	}));
}

/** Opens the dialog with a new draft: a post, a reply to `parent`, or a quote of it. */
export function openDialog(draft: Partial<ComposerDraft> = {}): void {
	changeComposer("modal", () => emptyComposer({ isExpanded: true, ...draft }));
	change({ toast: null, overlay: null });
	go("/compose/post");
}

export function quote(parent: Tweet): void {
	openDialog({ kind: "quote", parent });
}

/** X's close: asks first when words would be lost. */
export function closeDialog(hasContent: boolean): void {
	if (hasContent) change({ overlay: { kind: "save-post" } });
	else leaveDialog();
}

/** True when X would let the person press Post. */
export function canSend({ kind, boxes }: ComposerDraft): boolean {
	if (boxes.some((box) => lengthOf(textOf(box)).isOver)) return false;
	if (boxes.some(({ poll }) => poll?.slice(0, 2).some((choice) => choice.trim() === "")))
		return false;
	return kind === "quote" || !boxes.some(isEmpty);
}
