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

/** The message boxes that are open, wherever X has put them. */
export function findMessageBoxes(): readonly HTMLTextAreaElement[] {
	return findAll(document, selectors.messageHost).flatMap(({ shadowRoot }) =>
		findAll<HTMLTextAreaElement>(shadowRoot, selectors.messageBox),
	);
}

/** The message box that an element is, or that its send button stands by. */
export function messageBoxAt(element: Element): HTMLTextAreaElement | null {
	return element.closest(`${selectors.messageBox}, ${selectors.messageSend}`)
		? rootOf(element).querySelector<HTMLTextAreaElement>(selectors.messageBox)
		: null;
}

function readMessage(field: HTMLTextAreaElement): Reading {
	const name = rootOf(field).querySelector(selectors.messagePartner);
	const addressee = handleShown(name);
	const replyingTo = addressee ? [addressee] : [];
	return readSignedIn({ kind: "direct-message", target: null, replyingTo }, field.value);
}
