import * as selectors from "./selectors";

const anyEditor = `${selectors.editor}, ${selectors.plainEditor}`;

/** Everything of one composer as found on the page now. */
export interface Boxes {
	/** The element that holds the text boxes and the Post button, or where the search for it ended. */
	readonly root: HTMLElement;
	/**
	 * In document order, which is the order of a thread: X's numbers are not to be trusted. None where
	 * there is a Post button and no box that is known: blind, which must be said.
	 */
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
	for (const button of document.querySelectorAll<HTMLElement>(selectors.postButton)) {
		if ([...found.keys()].some((root) => root.contains(button))) continue;
		const root = climb(button, (element) => element.querySelector(selectors.anyField) !== null);
		found.set(root, { root, editors: [], ...placeOf(button) });
	}
	return [...found.values()];
}

/** The composer that an element belongs to. */
export function boxesAround(element: Element): Boxes | undefined {
	return findAllBoxes().find(({ root }) => root.contains(element));
}

/** Up from a box to the first element that holds a Post button and every box of the thread. */
function boxesOf(editor: HTMLElement): Boxes {
	const place = placeOf(editor);
	const editors = [...place.scope.querySelectorAll<HTMLElement>(anyEditor)];
	const isWhole = (element: Element) =>
		element.querySelector(selectors.postButton) !== null &&
		editors.every((one) => element.contains(one));
	return { root: climb(editor, isWhole), editors, ...place };
}

function placeOf(element: Element): Pick<Boxes, "scope" | "isDialog"> {
	const dialog = element.closest<HTMLElement>(selectors.dialog);
	const scope =
		dialog ??
		element.closest<HTMLElement>(selectors.inlineReply) ??
		element.closest<HTMLElement>(selectors.column) ??
		document.body;
	return { scope, isDialog: dialog !== null };
}

/** Up to the first element that is whole, but never out of the scope. */
function climb(from: HTMLElement, isWhole: (element: Element) => boolean): HTMLElement {
	const { scope } = placeOf(from);
	let root = from;
	while (root !== scope && root.parentElement && !isWhole(root)) root = root.parentElement;
	return root;
}

/** The live Post button: X moves and re-creates it, so it is found anew each time. */
export function postButtonOf(root: Element): HTMLElement | null {
	return root.querySelector<HTMLElement>(selectors.postButton);
}
