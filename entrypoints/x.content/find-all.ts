/** Every element inside that a selector names, in document order. */
export function findAll<Found extends HTMLElement>(
	within: ParentNode | null | undefined,
	selector: string,
): Found[] {
	return within ? [...within.querySelectorAll<Found>(selector)] : [];
}
