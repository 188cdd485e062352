import { applyEdits, joinEdits } from "../../components/composer/apply-edits";
import type { WriteOutcome } from "../../components/composer/composer-adapter";
import type { Edit } from "../../rules/domain/finding";

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Changes a plain field (poll choice, narrow layout, message box). The browser's own undo knows
 * nothing of it: the key for it is taken as long as the text stands as it was mended.
 */
export function writePlain(field: Field, expected: string, edits: readonly Edit[]): WriteOutcome {
	const edit = joinEdits(expected, edits);
	if (!edit || field.value !== expected) return "stale";
	field.focus();
	const { start, end, text } = edit;
	const meant = applyEdits(expected, edits);
	put(field, text, start, end);
	const element: HTMLElement = field;
	element.addEventListener("keydown", (event) => {
		if (!isUndo(event) || field.value !== meant) return;
		event.preventDefault();
		put(field, expected.slice(start, end), start, start + text.length);
	});
	return field.value === meant ? "written" : "stale";
}

/** Tells the page by the event it listens to. */
function put(field: Field, text: string, start: number, end: number): void {
	// Not by `value`: React would take a change made that way for its own and forget it.
	field.setRangeText(text, start, end, "end");
	field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
}

function isUndo({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
	return key === "z" && (ctrlKey || metaKey) && !shiftKey;
}
