import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface TableFrameProps {
	/** What the table is, for somebody who comes to it by keyboard. */
	readonly label: string;
	readonly children: ComponentChildren;
}

/** A table's frame. Only where it must scroll sideways is it a stop for the keyboard, which scrolls it. */
export function TableFrame({ label, children }: TableFrameProps) {
	const frame = useRef<HTMLDivElement>(null);
	const isTooWide = useSignal(false);
	useLayoutEffect(() => {
		const { current } = frame;
		if (!current) return;
		const measure = () => {
			isTooWide.value = current.scrollWidth > current.clientWidth;
		};
		measure();
		const sizes = new ResizeObserver(measure);
		for (const element of [current, ...current.children]) sizes.observe(element);
		return () => sizes.disconnect();
	}, [isTooWide]);
	const stop = isTooWide.value ? { tabIndex: 0 } : {};
	return (
		<div ref={frame} class="table-frame" role="region" aria-label={label} {...stop}>
			{children}
		</div>
	);
}
