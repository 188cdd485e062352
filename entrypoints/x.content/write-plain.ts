import { applyEdits, joinEdits } from "../../components/composer/apply-edits";
import type { WriteOutcome } from "../../components/composer/composer-adapter";
import type { Edit } from "../../rules/domain/finding";

/** Changes a plain field (poll choice, narrow layout, message box) and tells the page by the event it listens to. */
export function writePlain(
	field: HTMLInputElement | HTMLTextAreaElement,
	expected: string,
	edits: readonly Edit[],
): WriteOutcome {
	const edit = joinEdits(expected, edits);
	if (!edit || field.value !== expected) return "stale";
	field.focus();
	// Not by `value`: React would take a change made that way for its own and forget it.
	field.setRangeText(edit.text, edit.start, edit.end, "end");
	field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
	return field.value === applyEdits(expected, edits) ? "written" : "stale";
}
