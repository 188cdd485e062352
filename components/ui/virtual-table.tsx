import { useSignal } from "@preact/signals";
import {
	elementScroll,
	observeElementOffset,
	observeElementRect,
	Virtualizer,
} from "@tanstack/virtual-core";
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";

interface VirtualTableProps<Row> {
	readonly label: string;
	readonly class: string;
	readonly headings: readonly Heading[];
	readonly rows: readonly Row[];
	readonly keyOf: (row: Row) => string;
	readonly cells: (row: Row) => ComponentChildren;
}
export interface Heading {
	readonly text: string;
	/** In narrow windows; the whole text stays what is read out. */
	readonly short?: string;
	readonly class?: string;
}

const rowHeight = 45;
const overscan = 12;

/** A table of any length that draws only the rows in view; read out with its true number of rows. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
	const { label, headings, rows, keyOf, cells } = props;
	const frame = useRef<HTMLDivElement>(null);
	const { items, before, after } = useRowsInView(frame, rows.length);
	return (
		<div ref={frame} class="table-frame long" tabIndex={0} role="region" aria-label={label}>
			<table class={props.class} aria-rowcount={rows.length + 1} aria-label={label}>
				<thead>
					<tr aria-rowindex={1}>
						{headings.map((heading) => (
							<th key={heading.text} scope="col" class={heading.class}>
								<HeadingWords {...heading} />
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					<Gap height={before} columns={headings.length} />
					{items.map((at) => {
						const row = rows[at];
						return row === undefined ? null : (
							<tr key={keyOf(row)} aria-rowindex={at + 2}>
								{cells(row)}
							</tr>
						);
					})}
					<Gap height={after} columns={headings.length} />
				</tbody>
			</table>
		</div>
	);
}

function HeadingWords({ text, short }: Heading) {
	if (short === undefined) return <>{text}</>;
	return (
		<>
			<span class="whole">{text}</span>
			<abbr class="brief" title={text} aria-label={text}>
				{short}
			</abbr>
		</>
	);
}

function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
	if (height <= 0) return null;
	return (
		<tr aria-hidden="true" class="gap">
			<td colSpan={columns} style={{ blockSize: `${height}px` }} />
		</tr>
	);
}

function useRowsInView(frame: { readonly current: HTMLDivElement | null }, count: number) {
	const drawn = useSignal(0);
	const options = {
		count,
		overscan,
		estimateSize: () => rowHeight,
		getScrollElement: () => frame.current,
		observeElementRect,
		observeElementOffset,
		scrollToFn: elementScroll,
		initialRect: { width: 0, height: 600 },
		onChange: () => {
			drawn.value += 1;
		},
	};
	const rows = useMemo(() => new Virtualizer<HTMLDivElement, HTMLTableRowElement>(options), []);
	rows.setOptions(options);
	useEffect(() => rows._didMount(), [rows]);
	useEffect(() => rows._willUpdate());
	// Reading the signal draws anew with every scroll.
	if (drawn.value < 0) return { items: [], before: 0, after: 0 };
	const inView = rows.getVirtualItems();
	const before = inView[0]?.start ?? 0;
	const after = rows.getTotalSize() - (inView.at(-1)?.end ?? 0);
	return { items: inView.map(({ index }) => index), before, after };
}
