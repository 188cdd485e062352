import { applyEdits, joinEdits, moveOffset } from "../../components/composer/apply-edits";
import type { WriteOutcome } from "../../components/composer/composer-adapter";
import type { Edit } from "../../rules/domain/finding";
import { type EditorText, offsetOf, pointAt, readLeaves } from "./read-leaves";

/**
 * Changes a Draft.js editor's text through its own model, as if the person had selected the words
 * and pasted others: one try, one undo, then read back. A page that takes it differently gets no
 * second try, which could double the text: the meant text goes to the clipboard instead.
 */
export async function writeText(
	editor: HTMLElement,
	expected: string,
	edits: readonly Edit[],
	isSendable: () => boolean,
): Promise<WriteOutcome> {
	const caret = await takeKeyboard(editor);
	const before = readLeaves(editor);
	const edit = joinEdits(expected, edits);
	if (!before || !edit || before.text !== expected || !editor.isConnected) return "stale";
	const wasSendable = isSendable();
	const meant = applyEdits(expected, edits);
	if (!select(before, edit.start, edit.end)) return "stale";
	if (edit.text === "") pressBackspace(editor);
	else paste(editor, edit.text);
	const isTaken = () => readLeaves(editor)?.text === meant;
	if (!isTaken()) await nextPaint();
	const isLost = wasSendable && meant.trim() !== "" && meant.length <= expected.length;
	if (!isTaken() || (isLost && !isSendable())) return copy(meant);
	putCaret(editor, caret === null ? null : moveOffset(caret, edit));
	const kept = (mends.get(editor) ?? []).slice(1 - keptMends);
	mends.set(editor, [...kept, { before: expected, edit, caret: caret ?? edit.end }]);
	return "written";
}

/** What was mended in an editor, latest last, for when the person takes it back. */
const mends = new WeakMap<Element, readonly Mended[]>();
const keptMends = 20;

interface Mended {
	readonly before: string;
	readonly edit: Edit;
	readonly caret: number;
}

/**
 * The editor's own undo of a mend leaves the words selected that had been replaced, and the next
 * key would overwrite them: the caret goes back to where the person was writing.
 */
export function tidyCaret(editor: HTMLElement): void {
	const known = mends.get(editor);
	const selection = getSelection();
	if (!known || !selection || selection.isCollapsed) return;
	const text = readLeaves(editor);
	const from = text && offsetOf(text, selection.anchorNode, selection.anchorOffset);
	const to = text && offsetOf(text, selection.focusNode, selection.focusOffset);
	const undone = known.findLast(
		({ before, edit }) => before === text?.text && edit.start === from && edit.end === to,
	);
	if (undone) putCaret(editor, undone.caret);
}

/** Gives the keyboard back to where the person was writing, or to the end of the text. */
export async function returnToText(editor: HTMLElement): Promise<void> {
	const focused = takeKeyboard(editor);
	putCaret(editor, readLeaves(editor)?.text.length ?? null);
	const caret = await focused;
	if (caret !== null) putCaret(editor, caret);
}

/** Draft.js looks at the selection only when told that it has changed. */
function select(text: EditorText, start: number, end: number): boolean {
	const from = pointAt(text, start, start === end ? "before" : "after");
	const to = pointAt(text, end, "before");
	if (!from || !to) return false;
	getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
	document.dispatchEvent(new Event("selectionchange"));
	return true;
}

function paste(editor: HTMLElement, text: string): void {
	// Firefox takes the text only by its own two members: a script's DataTransfer arrives empty there.
	const firefoxInit = { bubbles: true, cancelable: true, dataType: "text/plain", data: text };
	const first = new ClipboardEvent("paste", firefoxInit);
	if (first.clipboardData?.getData("text/plain") === text) {
		editor.dispatchEvent(first);
		return;
	}
	const clipboardData = new DataTransfer();
	clipboardData.setData("text/plain", text);
	editor.dispatchEvent(
		new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData }),
	);
}

/** An empty paste is ignored by Draft.js; Backspace takes away what is selected. */
function pressBackspace(editor: HTMLElement): void {
	const key = { key: "Backspace", code: "Backspace", keyCode: 8, which: 8 };
	editor.dispatchEvent(new KeyboardEvent("keydown", { ...key, bubbles: true, cancelable: true }));
}

/** Focuses the editor and gives the caret that was in it. A page may act on the focus: that comes first. */
async function takeKeyboard(editor: HTMLElement): Promise<number | null> {
	const text = readLeaves(editor);
	const selection = getSelection();
	const caret = text && selection && offsetOf(text, selection.focusNode, selection.focusOffset);
	if (document.activeElement !== editor) {
		editor.focus();
		await nextPaint();
	}
	return caret;
}

/** The caret goes back to where the person was writing, so that the next key lands there. */
function putCaret(editor: HTMLElement, offset: number | null): void {
	const text = readLeaves(editor);
	if (text && offset !== null) select(text, offset, offset);
}

async function copy(text: string): Promise<WriteOutcome> {
	try {
		await navigator.clipboard.writeText(text);
		return "copied";
	} catch {
		// Refused without a click or in an old browser: what is said must stay true.
		return "stale";
	}
}

function nextPaint(): Promise<void> {
	return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
