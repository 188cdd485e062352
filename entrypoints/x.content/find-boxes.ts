import { findAll } from "./find-all";
import * as selectors from "./selectors";

const anyEditor = `${selectors.editor}, ${selectors.plainEditor}`;

/** Everything of one composer as found on the page now. */
export interface Boxes {
	/** The element that holds the text boxes and the Post button, or where the search for it ended. */
	readonly root: HTMLElement;
	/**
	 * In document order, which is the order of a thread: X's numbers are not to be trusted. None where
	 * there is a Post button or a box and neither is known by name: blind, which must be said.
	 */
	readonly editors: readonly HTMLElement[];
	/** The dialog, inline reply or column around it. */
	readonly scope: HTMLElement;
	readonly isDialog: boolean;
}

/** All composers, the one in front first: topmost dialog, then the one with the keyboard, then by place. */
export function findAllBoxes(): readonly Boxes[] {
	const found = new Map<HTMLElement, Boxes>();
	const editors = findAll(document, anyEditor);
	const inOrder = [
		...editors.filter((one) => one.closest(selectors.dialog)).reverse(),
		...editors.filter((one) => one === document.activeElement),
		...editors,
	];
	for (const editor of inOrder) {
		const boxes = boxesOf(editor);
		if (!found.has(boxes.root)) found.set(boxes.root, boxes);
	}
	for (const kind of [selectors.postButton, selectors.anyEditor]) {
		for (const stray of findAll(document, kind)) {
			if ([...found.keys()].some((root) => root.contains(stray))) continue;
			const root = climb(stray, (element) => element.querySelector(selectors.anyField) !== null);
			found.set(root, { root, editors: [], ...placeOf(stray) });
		}
	}
	return [...found.values()];
}

/** Up from a box to the first element that holds a Post button and every box of the thread. */
function boxesOf(editor: HTMLElement): Boxes {
	const place = placeOf(editor);
	const editors = findAll(place.scope, anyEditor);
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
