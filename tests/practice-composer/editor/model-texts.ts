import type { EditorState } from "draft-js";

const texts = new WeakMap<Element, string>();

/** Remembers what the model says for the editable element inside `frame`. */
export function nameEditors(frame: Element | null, state: EditorState): void {
	const editable = frame?.querySelector('[contenteditable="true"]');
	if (editable) texts.set(editable, state.getCurrentContent().getPlainText());
}

export function modelText(editable: Element): string | null {
	return texts.get(editable) ?? null;
}
