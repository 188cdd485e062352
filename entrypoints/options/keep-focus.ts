const places = "section, article, fieldset, details, form, li, ul, main";

/**
 * When what has the focus goes away, as a button does that has done its work, the focus stays in its
 * neighbourhood instead of falling back to the top of the page. Gives what ends it.
 */
export function keepFocus(root: HTMLElement): () => void {
	let path: readonly Element[] = [];
	const remember = ({ target }: FocusEvent) => {
		path = target instanceof Element ? ancestorsOf(target) : [];
	};
	const changes = new MutationObserver(() => {
		const [focused] = path;
		const { activeElement, body } = document;
		// A button that is switched off keeps the focus until the next picture.
		const isElsewhere = activeElement && activeElement !== body && activeElement !== focused;
		if (isElsewhere || !focused || !isGone(focused)) return;
		const place = path.find((one) => one !== focused && root.contains(one) && one.matches(places));
		if (place instanceof HTMLElement) focusOn(place);
	});
	root.addEventListener("focusin", remember);
	changes.observe(root, { childList: true, subtree: true, attributeFilter: ["disabled"] });
	return () => {
		root.removeEventListener("focusin", remember);
		changes.disconnect();
	};
}

function isGone(element: Element): boolean {
	return !element.isConnected || element.matches(":disabled");
}

function focusOn(place: HTMLElement): void {
	if (place.tabIndex < 0) place.tabIndex = -1;
	place.focus({ preventScroll: true });
}

function ancestorsOf(element: Element): readonly Element[] {
	const above = element.parentElement;
	return above ? [element, ...ancestorsOf(above)] : [element];
}
