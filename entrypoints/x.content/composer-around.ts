import type { Composer } from "../../components/composer/composer-adapter";
import { findAllBoxes } from "./find-boxes";
import { createMessageBox, messageBoxAt } from "./message-box";
import { createXComposer } from "./x-composer";

/** The composer that an element belongs to: a message box or a compose box. */
export function composerAround(element: Element): Composer | undefined {
	const field = messageBoxAt(element);
	if (field) return createMessageBox(field);
	const boxes = findAllBoxes().find(({ root }) => root.contains(element));
	return boxes && createXComposer(boxes);
}
