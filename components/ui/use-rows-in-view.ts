import { useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Rows drawn beyond either edge, for the next turn of the wheel. */
const beyond = 6;
/** The view moves in steps of so many rows, so that not every pixel draws anew. */
const step = 3;
/** As much as most screens hold, until the frame has been measured. */
const atFirst = { from: 0, to: 24 };

/**
 * From which place to which the rows of a frame are to be drawn. Each is as high as the frame's
 * `scroll-padding`; `most`: so many at once, never more. With another `of` it begins at the top again.
 */
export function useRowsInView(frame: RefObject<HTMLElement | null>, of: unknown) {
	const from = useSignal(atFirst.from);
	const to = useSignal(atFirst.to);
	const most = useSignal(atFirst.to);
	useLayoutEffect(() => {
		const { current } = frame;
		if (!current) return;
		current.scrollTo(0, 0);
		return followFrame(current, (height) => {
			const top = Math.floor(current.scrollTop / height / step) * step;
			const seen = Math.ceil(current.clientHeight / height / step) * step + step;
			// A dragged thumb has left again by the next picture: there, only what is seen is drawn.
			const isFar = top > to.value || top + seen < from.value;
			const margin = isFar ? 0 : beyond;
			from.value = Math.max(0, top - margin);
			to.value = top + seen + margin;
			most.value = seen + 2 * beyond;
		});
	}, [frame, of, from, to, most]);
	return { from: from.value, to: to.value, most: most.value };
}

/** Calls `look` with the height of a row, now and whenever another part of the frame is seen; gives what ends it. */
function followFrame(frame: HTMLElement, look: (height: number) => void): () => void {
	let height = rowHeight(frame);
	const onScroll = () => look(height);
	const sizes = new ResizeObserver(() => {
		height = rowHeight(frame);
		look(height);
	});
	const scrolls = ["scroll", "scrollend"];
	look(height);
	sizes.observe(frame);
	for (const one of scrolls) frame.addEventListener(one, onScroll, { passive: true });
	return () => {
		sizes.disconnect();
		for (const one of scrolls) frame.removeEventListener(one, onScroll);
	};
}

function rowHeight(frame: HTMLElement): number {
	return Number.parseFloat(getComputedStyle(frame).scrollPaddingBlockStart);
}
