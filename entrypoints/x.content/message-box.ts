import type { Composer, Reading, Stand } from "../../components/composer/composer-adapter";
import { handleIn, signedInAccount } from "./read-account";
import * as selectors from "./selectors";
import { writePlain } from "./write-plain";

/** X's message box: a plain field inside an open shadow root, sent by Enter or by its button. */
export function createMessageBox(field: HTMLTextAreaElement): Composer {
	const sendButton = () => insideOf(field).querySelector<HTMLElement>(selectors.messageSend);
	return {
		key: `message ${location.pathname}`,
		root: field,
		isLone: false,
		isInText: (node) => node === field,
		tidyCaret: () => undefined,
		read: () => readMessage(field),
		// A plain field has no ranges to measure: the tooltip quotes the words instead.
		rectsOf: () => [],
		write: (_place, expected, edits) => Promise.resolve(writePlain(field, expected, edits)),
		stand: () => standBy(field, sendButton()),
		focus: () => field.focus(),
		publish: () => {
			const button = sendButton();
			button?.click();
			return button !== null;
		},
	};
}

/** The message boxes that are open, wherever X has put them. */
export function findMessageBoxes(): readonly HTMLTextAreaElement[] {
	return [...document.querySelectorAll(selectors.messageHost)].flatMap(({ shadowRoot }) => [
		...(shadowRoot?.querySelectorAll<HTMLTextAreaElement>(selectors.messageBox) ?? []),
	]);
}

/** The message box that an element is, or that its send button stands by. */
export function messageBoxAt(element: Element): HTMLTextAreaElement | null {
	return element.closest(`${selectors.messageBox}, ${selectors.messageSend}`)
		? insideOf(element).querySelector<HTMLTextAreaElement>(selectors.messageBox)
		: null;
}

function readMessage(field: HTMLTextAreaElement): Reading {
	const account = signedInAccount();
	if (!account) return { ok: false, missing: ["account"] };
	const name = insideOf(field).querySelector(selectors.messagePartner);
	const addressee = handleIn(name?.textContent ?? "");
	return {
		ok: true,
		draft: {
			kind: "direct-message",
			account,
			parts: [{ text: field.value, media: [], poll: [] }],
			replyingTo: addressee ? [addressee] : [],
			target: null,
			answers: {},
		},
		media: [],
	};
}

function standBy(field: Element, button: Element | null): Stand | null {
	const rect = field.getBoundingClientRect();
	const anchor = button?.getBoundingClientRect() ?? rect;
	if (rect.width === 0) return null;
	return { parent: document.body, before: null, anchor, keepClear: [rect, anchor] };
}

function insideOf(element: Element): ParentNode {
	const root = element.getRootNode();
	return root instanceof ShadowRoot ? root : document;
}
