import type { ComposerPanel } from "./composer-panel";

/** What a page could take for its own: shortcuts, focus traps, "clicked outside". */
const hidden = ["keydown", "keypress", "keyup", "focusin", "focus", "beforeinput", "paste"];
const bubbling = [
	"click",
	"pointerdown",
	"mousedown",
	"pointerup",
	"mouseup",
	"touchstart",
	"input",
];

/** The page's scripts learn nothing of what is typed or pressed in the tooltip. */
export function keepKeysInside(panel: ComposerPanel): void {
	for (const type of hidden) {
		window.addEventListener(
			type,
			(event) => {
				if (event.target !== panel.host) return;
				if (type === "keydown" && event instanceof KeyboardEvent && panel.pressKey(event.key)) {
					event.preventDefault();
				}
				event.stopImmediatePropagation();
			},
			{ capture: true },
		);
	}
	// The second click of a double click is for what stood there before the first.
	panel.root.addEventListener(
		"click",
		(event) => {
			if (event instanceof MouseEvent && event.detail > 1) event.stopImmediatePropagation();
		},
		{ capture: true },
	);
	for (const type of bubbling) {
		panel.root.addEventListener(type, (event) => {
			event.stopPropagation();
			// The caret stays where it is while a mend is clicked.
			const isField = event.target instanceof HTMLInputElement;
			if (type === "mousedown" && !isField) event.preventDefault();
		});
	}
}
