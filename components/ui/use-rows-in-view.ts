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
		let height = rowHeight(current);
		const look = () => {
			const top = Math.floor(current.scrollTop / height / step) * step;
			const seen = Math.ceil(current.clientHeight / height / step) * step + step;
			from.value = Math.max(0, top - beyond);
			to.value = top + seen + beyond;
			most.value = seen + 2 * beyond;
		};
		const sizes = new ResizeObserver(() => {
			height = rowHeight(current);
			look();
		});
		current.scrollTo(0, 0);
		look();
		sizes.observe(current);
		current.addEventListener("scroll", look, { passive: true });
		return () => {
			sizes.disconnect();
			current.removeEventListener("scroll", look);
		};
	}, [frame, of, from, to, most]);
	return { from: from.value, to: to.value, most: most.value };
}

function rowHeight(frame: HTMLElement): number {
	return Number.parseFloat(getComputedStyle(frame).scrollPaddingBlockStart);
}
