import type {
	Composer,
	Place,
	Stand,
	WriteOutcome,
} from "../../components/composer/composer-adapter";
import type { Edit } from "../../rules/domain/finding";
import { findAll } from "./find-all";
import { type Boxes, postButtonOf } from "./find-boxes";
import { plainRects } from "./plain-rects";
import { readComposer } from "./read-composer";
import { rangeAt, readLeaves } from "./read-leaves";
import * as selectors from "./selectors";
import { visibleRects } from "./visible-rects";
import { writePlain } from "./write-plain";
import { returnToText, tidyCaret, writeText } from "./write-text";

/** A compose box of X with all parts of its thread. */
export function createXComposer(boxes: Boxes): Composer {
	const { root } = boxes;
	return {
		key: keyOf(boxes),
		root,
		isLone: false,
		isInText: (node) => boxes.editors.some((editor) => editor.contains(node)),
		read: () => readComposer(boxes),
		rectsOf: (...asked) => rectsOf(boxes, ...asked),
		write: (place, expected, edits) => write(boxes, place, expected, edits),
		tidyCaret: () => boxes.editors.forEach(tidyCaret),
		stand: () => standOf(boxes),
		focus: () => focusText(boxes.editors),
		readyButton: () => readyButton(boxes),
	};
}

function rectsOf({ editors }: Boxes, ...[place, range, mirror]: Parameters<Composer["rectsOf"]>) {
	const editor = place.field === "text" ? editors[place.part] : undefined;
	if (editor instanceof HTMLTextAreaElement) return plainRects(editor, range, mirror);
	const text = editor && readLeaves(editor);
	const found = text && rangeAt(text, range.start, range.end);
	return found ? visibleRects(found.getClientRects(), editor) : [];
}

async function write(
	boxes: Boxes,
	place: Place,
	expected: string,
	edits: readonly Edit[],
): Promise<WriteOutcome> {
	const field = fieldAt(boxes, place);
	if (!field) return "stale";
	if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
		return writePlain(field, expected, edits);
	}
	return writeText(field, expected, edits, () => sendableButton(boxes) !== null);
}

/** X takes in what stands in a thread's box when the keyboard leaves it, and not at once. */
async function readyButton(boxes: Boxes): Promise<HTMLElement | null> {
	const written = boxes.editors.find((editor) => editor === document.activeElement);
	if (written && boxes.editors.length > 1) {
		written.blur();
		await new Promise((resolve) => setTimeout(resolve, 250));
	}
	return sendableButton(boxes);
}

function sendableButton({ root }: Boxes): HTMLElement | null {
	return root.querySelector<HTMLElement>(selectors.sendable);
}

function focusText([editor]: readonly HTMLElement[]): void {
	if (editor instanceof HTMLTextAreaElement) editor.focus();
	else if (editor) void returnToText(editor);
}

/** Where it stands, not what it holds: a box put back after a media dialog is the same box. */
function keyOf({ isDialog, scope }: Boxes): string {
	if (isDialog) return "dialog";
	return scope.matches(selectors.inlineReply) ? `reply ${location.pathname}` : "inline";
}

function fieldAt({ root, editors }: Boxes, { field, part, index }: Place): HTMLElement | undefined {
	if (field === "text" || field === "post") return editors[part];
	if (field === "altText") return undefined;
	return findAll(root, selectors.pollChoice)[index];
}

function standOf({ root, scope, editors }: Boxes): Stand | null {
	const button = postButtonOf(root);
	// Where no text box is known by name, whatever can be written in is kept in view.
	const texts = editors.length > 0 ? editors : findAll(root, selectors.anyField);
	const [editor = root] = texts;
	const anchor = (button ?? editor).getBoundingClientRect();
	if (anchor.width === 0) return null;
	const row = root.querySelector(selectors.toolbar) ?? button;
	const keepClear = [
		...texts,
		...findAll(root, selectors.attachments),
		...findAll(document, selectors.typeahead),
		...(row ? [row] : []),
	].map((element) => element.getBoundingClientRect());
	// A Post button that is not known may stand anywhere below the text.
	const { x, width } = scope.getBoundingClientRect();
	if (!button) keepClear.push(new DOMRect(x, anchor.y, width, innerHeight));
	return {
		parent: row?.parentElement ?? root,
		before: row,
		anchor,
		keepClear: keepClear.filter((rect) => rect.width > 0 && rect.height > 0),
	};
}
