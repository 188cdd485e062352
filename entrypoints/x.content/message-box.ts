import type { Composer, Reading } from "../../components/composer/composer-adapter";
import { findAll } from "./find-all";
import { plainRects } from "./plain-rects";
import { handleShown } from "./read-account";
import { readSignedIn } from "./read-signed-in";
import { rootOf } from "./root-of";
import * as selectors from "./selectors";
import { standBy } from "./stand-by";
import { writePlain } from "./write-plain";

/** X's message box: a plain field inside an open shadow root, sent by Enter or by its button. */
export function createMessageBox(field: HTMLTextAreaElement): Composer {
	const sendButton = () => rootOf(field).querySelector<HTMLElement>(selectors.messageSend);
	return {
		key: `message ${location.pathname}`,
		root: field,
		isLone: false,
		isInText: (node) => node === field,
		read: () => readMessage(field),
		rectsOf: (_place, range, mirror) => plainRects(field, range, mirror),
		write: (_place, expected, edits) => Promise.resolve(writePlain(field, expected, edits)),
		stand: () => standBy(sendButton() ?? field, field),
		focus: () => field.focus(),
		readyButton: () => Promise.resolve(sendButton()),
	};
}

/** Where a message was written last. X puts its chat in a page, a drawer, an overlay, and may find more. */
let chat: ParentNode | null = null;

/** The message boxes of the chat that was touched last. */
export function findMessageBoxes(): readonly HTMLTextAreaElement[] {
	const boxes = findAll<HTMLTextAreaElement>(chat, selectors.messageBox);
	return boxes.filter(({ isConnected }) => isConnected);
}

/** The message box that an element is, or that its send button stands by. */
export function messageBoxAt(element: Element): HTMLTextAreaElement | null {
	if (!element.closest(`${selectors.messageBox}, ${selectors.messageSend}`)) return null;
	chat = rootOf(element);
	return chat.querySelector<HTMLTextAreaElement>(selectors.messageBox);
}

function readMessage(field: HTMLTextAreaElement): Reading {
	const name = rootOf(field).querySelector(selectors.messagePartner);
	const addressee = handleShown(name);
	const replyingTo = addressee ? [addressee] : [];
	return readSignedIn({ kind: "direct-message", target: null, replyingTo }, field.value);
}
