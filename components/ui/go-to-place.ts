/** Brings an element to the window's top and gives it the keyboard; nothing where there is none. */
export function goToPlace(id: string): void {
	const place = document.getElementById(id);
	place?.scrollIntoView({ block: "start" });
	place?.focus({ preventScroll: true });
}
