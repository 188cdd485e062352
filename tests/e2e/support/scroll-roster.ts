/** A row that was scrolled to, as the page draws it. */
export interface RowSeen {
	readonly place: number;
	readonly surname: string;
	/** The person sees it. */
	readonly isInFrame: boolean;
	/** It lies as many rows below the first one as it should. */
	readonly isInPlace: boolean;
}

/** Runs in the options page at the roster: scrolls to places and tells which row is drawn there in the next picture. */
export async function scrollRoster(places: readonly number[]): Promise<readonly RowSeen[]> {
	const frame = await new Promise<Element>((resolve) => {
		const look = () => {
			const found = document.querySelector(".table-frame.long:has(.pupils.changeable)");
			if (found) resolve(found);
		};
		new MutationObserver(look).observe(document.body, { subtree: true, childList: true });
		look();
	});
	const height = Number.parseFloat(getComputedStyle(frame).scrollPaddingBlockStart);
	const seen: RowSeen[] = [];
	for (const place of places) {
		frame.scrollTo(0, place * height);
		// Whoever draws after the scrolling has drawn within two pictures.
		for (let picture = 0; picture < 2; picture++) {
			await new Promise((resolve) => requestAnimationFrame(resolve));
		}
		const row = frame.querySelector(`tr[aria-rowindex="${place + 2}"]`);
		const [box, around] = [row?.getBoundingClientRect(), frame.getBoundingClientRect()];
		const head = frame.querySelector("thead")?.getBoundingClientRect().height ?? 0;
		const top = (box?.top ?? 0) - around.top - frame.clientTop + frame.scrollTop - head;
		seen.push({
			place,
			surname: row?.querySelector("th")?.textContent ?? "",
			isInFrame: box !== undefined && box.top >= around.top && box.bottom <= around.bottom + 1,
			isInPlace: Math.abs(top - place * height) < 2,
		});
	}
	return seen;
}
