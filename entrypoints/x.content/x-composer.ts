import type {
	Composer,
	Place,
	Stand,
	WriteOutcome,
} from "../../components/composer/composer-adapter";
import type { Edit } from "../../rules/domain/finding";
import type { TextRange } from "../../rules/domain/text-range";
import { type Boxes, postButtonOf } from "./find-boxes";
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
		rectsOf: (place, range) => rectsOf(boxes, place, range),
		write: (place, expected, edits) => write(boxes, place, expected, edits),
		tidyCaret: () => boxes.editors.forEach(tidyCaret),
		stand: () => standOf(boxes),
		focus: () => focusText(boxes.editors),
		publish: () => {
			const button = postButtonOf(root);
			if (!button || !isSendable(root)) return false;
			button.click();
			return true;
		},
	};
}

function rectsOf(boxes: Boxes, { field, part }: Place, { start, end }: TextRange) {
	const editor = field === "text" ? boxes.editors[part] : undefined;
	const text = editor && readLeaves(editor);
	const range = text && rangeAt(text, start, end);
	return range ? visibleRects(range, editor) : [];
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
	return writeText(field, expected, edits, () => isSendable(boxes.root));
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

function isSendable(root: Element): boolean {
	const button = postButtonOf(root);
	return (
		button !== null &&
		button.getAttribute("aria-disabled") !== "true" &&
		!button.hasAttribute("disabled")
	);
}

function fieldAt({ root, editors }: Boxes, { field, part, index }: Place): HTMLElement | undefined {
	if (field === "text" || field === "post") return editors[part];
	if (field === "altText") return undefined;
	return root.querySelectorAll<HTMLInputElement>(selectors.pollChoice)[index];
}

function standOf({ root, editors }: Boxes): Stand | null {
	const button = postButtonOf(root);
	const [editor] = editors;
	const anchor = (button ?? editor)?.getBoundingClientRect();
	if (!anchor || anchor.width === 0) return null;
	const toolbar = root.querySelector(selectors.toolbar);
	const row = toolbar ?? button;
	const keepClear = [
		...editors,
		...root.querySelectorAll(selectors.attachments),
		...document.querySelectorAll(selectors.typeahead),
		toolbar ?? button,
	].flatMap((element) => element?.getBoundingClientRect() ?? []);
	return {
		parent: row?.parentElement ?? root,
		before: row,
		anchor,
		keepClear: keepClear.filter(({ width, height }) => width > 0 && height > 0),
	};
}
