import { selectors } from "./selectors";

const anyEditor = `${selectors.editor}, ${selectors.plainEditor}`;

/** Everything of one composer as found on the page now. */
export interface Boxes {
	/** The element that holds the text boxes and the Post button, or where the search for it ended. */
	readonly root: HTMLElement;
	/** In document order, which is the order of a thread: X's numbers are not to be trusted. */
	readonly editors: readonly HTMLElement[];
	/** The dialog, inline reply or column around it. */
	readonly scope: HTMLElement;
	readonly isDialog: boolean;
}

export function isEditor(element: Element): element is HTMLElement {
	return element instanceof HTMLElement && element.matches(anyEditor);
}

/** All composers, the one in front first: topmost dialog, then the one with the keyboard, then by place. */
export function findAllBoxes(): readonly Boxes[] {
	const found = new Map<HTMLElement, Boxes>();
	const dialogs = [...document.querySelectorAll(selectors.dialog)].reverse();
	const focused = [document.activeElement].filter((one) => one !== null);
	const editors = document.querySelectorAll(anyEditor);
	const inOrder = [
		...dialogs.flatMap((dialog) => [...editors].filter((editor) => dialog.contains(editor))),
		...focused,
		...editors,
	];
	for (const editor of inOrder) {
		if (!isEditor(editor)) continue;
		const boxes = boxesOf(editor);
		if (!found.has(boxes.root)) found.set(boxes.root, boxes);
	}
	return [...found.values()];
}

/** The composer that an element belongs to. */
export function boxesAround(element: Element): Boxes | undefined {
	return findAllBoxes().find(({ root }) => root.contains(element));
}

/** Up from a box to the first element that holds a Post button and every box of the thread. */
function boxesOf(editor: HTMLElement): Boxes {
	const dialog = editor.closest<HTMLElement>(selectors.dialog);
	const scope =
		dialog ??
		editor.closest<HTMLElement>(selectors.inlineReply) ??
		editor.closest<HTMLElement>(selectors.column) ??
		document.body;
	const editors = [...scope.querySelectorAll<HTMLElement>(anyEditor)];
	const isWhole = (element: Element) =>
		element.querySelector(selectors.postButton) !== null &&
		editors.every((one) => element.contains(one));
	let root = editor;
	while (root !== scope && root.parentElement && !isWhole(root)) root = root.parentElement;
	return { root, editors, scope, isDialog: dialog !== null };
}

/** The live Post button: X moves and re-creates it, so it is found anew each time. */
export function postButtonOf(root: Element): HTMLElement | null {
	return root.querySelector<HTMLElement>(selectors.postButton);
}
