import type { PublishingAct } from "../../components/composer/composer-adapter";
import { boxesAround } from "./find-boxes";
import { createLoneAct } from "./lone-act";
import { createMessageBox, messageBoxAt } from "./message-box";
import { selectors } from "./selectors";
import { createXComposer } from "./x-composer";

/** One way to publish on X: what is pressed, and how. The guard knows no others. */
interface Way {
	readonly name: string;
	find(press: Press): PublishingAct["composer"] | undefined;
}

/** A click or key as far as the guard needs it; `target` is real even inside an open shadow root. */
interface Press {
	readonly target: Element;
	readonly button: HTMLElement | null;
	readonly isButton: boolean;
	readonly isSendKey: boolean;
	readonly isEnter: boolean;
}

const ways: readonly Way[] = [
	{
		name: "a Post button, by mouse, Enter or Space",
		find: ({ button, isButton }) =>
			isButton && button?.matches(selectors.postButton) ? composerAround(button) : undefined,
	},
	{
		name: "Ctrl or Cmd with Enter in a composer",
		find: ({ target, isSendKey }) => (isSendKey ? composerAround(target) : undefined),
	},
	{
		name: "Repost in the menu",
		find: ({ button, isButton }) =>
			isButton && button?.matches(selectors.repostConfirm)
				? createLoneAct("repost", button)
				: undefined,
	},
	{
		name: "a Follow button",
		find: ({ button, isButton }) =>
			isButton && button?.matches(selectors.follow) ? createLoneAct("follow", button) : undefined,
	},
	{
		name: "Enter in the message box",
		find: ({ target, isEnter }) => (isEnter ? messageAround(target) : undefined),
	},
	{
		name: "the button that sends a message",
		find: ({ button, isButton }) => (isButton && button ? messageAround(button) : undefined),
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
			const composer = way.find(press);
			if (composer) return { composer, isRepeat: isRepeat(event, isKeyHeld) };
		}
		return undefined;
	};
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
		return { target, button, isButton: true, isSendKey: false, isEnter: false };
	}
	const isEnter = event.key === "Enter" && !event.isComposing;
	const hasModifier = event.ctrlKey || event.metaKey;
	return {
		target,
		button,
		// A native button turns the key into a click, which comes by here as well; a <div> does not.
		isButton: button?.localName !== "button" && (isEnter || event.key === " "),
		isSendKey: isEnter && hasModifier && button === null,
		isEnter: isEnter && !event.shiftKey,
	};
}
