import type { PublishingAct } from "../../components/composer/composer-adapter";
import { boxesAround } from "./find-boxes";
import { isBefore } from "./is-before";
import { createLoneAct } from "./lone-act";
import { createMessageBox, messageBoxAt } from "./message-box";
import * as selectors from "./selectors";
import { createXComposer } from "./x-composer";

/** One way to publish on X: the composer that this press would publish, if it is that way. */
type Way = (press: Press) => PublishingAct["composer"] | undefined;

/** A click or key as far as the guard needs it; `target` is real even inside an open shadow root. */
interface Press {
	readonly target: Element;
	/** The button, link or menu item that it works, if it does. */
	readonly pressed: HTMLElement | null;
	readonly isSendKey: boolean;
	readonly isEnter: boolean;
}

/** The guard knows no others. */
const ways: readonly Way[] = [
	// A Post button, by mouse, Enter or Space.
	({ pressed }) => (pressed?.matches(selectors.postButton) ? composerAround(pressed) : undefined),
	// Ctrl or Cmd with Enter in a composer.
	({ target, isSendKey }) => (isSendKey ? composerAround(target) : undefined),
	// Repost in the menu.
	({ pressed }) =>
		pressed?.matches(selectors.repostConfirm) ? createLoneAct("repost", pressed) : undefined,
	// A Follow button.
	({ pressed }) =>
		pressed?.matches(selectors.follow) ? createLoneAct("follow", pressed) : undefined,
	// The way to the account's password, and the button that saves it.
	({ pressed }) =>
		pressed && isPasswordButton(pressed) ? createLoneAct("password-change", pressed) : undefined,
	// Enter in a field for a password.
	({ target, isEnter }) => {
		const button = isEnter && isPasswordField(target) ? findPasswordButton(target) : null;
		return button ? createLoneAct("password-change", button) : undefined;
	},
	// Enter in the message box.
	({ target, isEnter }) => (isEnter ? messageAround(target) : undefined),
	// The button that sends a message.
	({ pressed }) => (pressed ? messageAround(pressed) : undefined),
];

/** Tells of each event what it would publish. It remembers only whether a key is being held down. */
export function createActFinder(): (event: Event) => PublishingAct | undefined {
	let isKeyHeld = false;
	return (event) => {
		if (event instanceof KeyboardEvent) isKeyHeld = event.repeat;
		const press = readPress(event);
		if (!press) return undefined;
		for (const way of ways) {
			const composer = way(press);
			if (composer) return { composer, isRepeat: isRepeat(event, isKeyHeld) };
		}
		return undefined;
	};
}

function isPasswordButton(pressed: Element): boolean {
	return pressed.matches(selectors.passwordLink) || findPasswordButton(pressed) === pressed;
}

function isPasswordField(target: Element): boolean {
	return isPasswordPage() && target.matches(selectors.passwordField);
}

/** The button that follows the last password field in the form that both stand in. */
function findPasswordButton(within: Element): HTMLElement | null {
	if (!isPasswordPage()) return null;
	const around = within.closest(selectors.dialog) ?? document.querySelector(selectors.column);
	const field = [...(around?.querySelectorAll(selectors.passwordField) ?? [])].at(-1);
	const buttons = [...(around?.querySelectorAll<HTMLElement>("button") ?? [])];
	return (field && buttons.find((button) => isBefore(field, button))) ?? null;
}

function isPasswordPage(): boolean {
	return location.pathname.startsWith("/settings/password");
}

function composerAround(element: Element): PublishingAct["composer"] | undefined {
	const boxes = boxesAround(element);
	return boxes && createXComposer(boxes);
}

function messageAround(element: Element): PublishingAct["composer"] | undefined {
	const field = messageBoxAt(element);
	return field ? createMessageBox(field) : undefined;
}

/** The second click of a double click, and a button clicked by a key held down, say nothing new. */
function isRepeat(event: Event, isKeyHeld: boolean): boolean {
	if (event instanceof KeyboardEvent) return event.repeat;
	return event instanceof MouseEvent && (event.detail > 1 || (event.detail === 0 && isKeyHeld));
}

const pressable = 'button, a, [role="button"], [role="menuitem"]';

function readPress(event: Event): Press | undefined {
	const [target] = event.composedPath();
	if (!(target instanceof Element)) return undefined;
	const button = target.closest<HTMLElement>(pressable);
	if (!(event instanceof KeyboardEvent)) {
		return { target, pressed: button, isSendKey: false, isEnter: false };
	}
	const isEnter = event.key === "Enter" && !event.isComposing;
	const hasModifier = event.ctrlKey || event.metaKey;
	// A native button turns the key into a click, which comes by here as well; a <div> does not.
	const isWorked = button?.localName !== "button" && (isEnter || event.key === " ");
	return {
		target,
		pressed: isWorked ? button : null,
		isSendKey: isEnter && hasModifier && button === null,
		isEnter: isEnter && !event.shiftKey,
	};
}
