/** Brings an element to the window's top and gives it the keyboard. False where there is none. */
export function goToPlace(id: string): boolean {
	const place = document.getElementById(id);
	place?.scrollIntoView({ block: "start" });
	place?.focus({ preventScroll: true });
	return place !== null;
}
