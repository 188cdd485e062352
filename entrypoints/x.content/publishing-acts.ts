import type { PublishingAct } from "../../components/composer/composer-adapter";
import { composerAround } from "./composer-around";
import { findAll } from "./find-all";
import { isBefore } from "./is-before";
import { createLoneAct } from "./lone-act";
import { messageBoxAt } from "./message-box";
import * as selectors from "./selectors";

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
	loneWay("repost", selectors.repostConfirm),
	// A Follow button.
	loneWay("follow", selectors.follow),
	// The way to the account's password, and the button that saves it.
	({ pressed }) =>
		pressed && isPasswordButton(pressed) ? createLoneAct("password-change", pressed) : undefined,
	// Enter in a field for a password.
	({ target, isEnter }) => {
		const button =
			isEnter && target.matches(selectors.passwordField) ? findPasswordButton(target) : null;
		return button ? createLoneAct("password-change", button) : undefined;
	},
	// Enter in the message box, and the button that sends it.
	({ target, pressed, isEnter }) => {
		const from = isEnter ? target : pressed;
		return from && messageBoxAt(from) ? composerAround(from) : undefined;
	},
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

function loneWay(kind: Parameters<typeof createLoneAct>[0], selector: string): Way {
	return ({ pressed }) => (pressed?.matches(selector) ? createLoneAct(kind, pressed) : undefined);
}

function isPasswordButton(pressed: Element): boolean {
	return pressed.matches(selectors.passwordLink) || findPasswordButton(pressed) === pressed;
}

/** The button that follows the last password field in the form that both stand in. */
function findPasswordButton(within: Element): HTMLElement | null {
	if (!location.pathname.startsWith("/settings/password")) return null;
	const around = within.closest(selectors.dialog) ?? document.querySelector(selectors.column);
	const field = findAll(around, selectors.passwordField).at(-1);
	const isAfterIt = (button: Element) => field !== undefined && isBefore(field, button);
	return findAll(around, buttons).find(isAfterIt) ?? null;
}

/** The second click of a double click, and a button clicked by a key held down, say nothing new. */
function isRepeat(event: Event, isKeyHeld: boolean): boolean {
	if (event instanceof KeyboardEvent) return event.repeat;
	return event instanceof MouseEvent && (event.detail > 1 || (event.detail === 0 && isKeyHeld));
}

const buttons = 'button, [role="button"]';
const pressable = `${buttons}, a, [role="menuitem"]`;

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
