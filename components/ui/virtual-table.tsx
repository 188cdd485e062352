import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useRowsInView } from "./use-rows-in-view";

/** Some rows of many that lie elsewhere, in the order that they were asked for. */
export interface RowWindow<Row> {
	/** How many there are in all. */
	readonly total: number;
	/** The place of the first one that is here. */
	readonly from: number;
	readonly rows: readonly Row[];
	/** What was asked for: for something else the table begins at its first row again. */
	readonly of: unknown;
}
export interface Heading {
	readonly text: string;
	/** In narrow windows; the whole text stays what is read out. */
	readonly short?: string;
	readonly class?: string;
}
interface VirtualTableProps<Row> {
	readonly label: string;
	readonly class: string;
	readonly headings: readonly Heading[];
	readonly window: RowWindow<Row>;
	readonly keyOf: (row: Row) => string;
	readonly cells: (row: Row) => ComponentChildren;
	/** Told which places come into view, so that their rows can be brought. */
	readonly onView: (from: number, to: number) => void;
}

/** A table of any length that draws only the rows in view; read out with its true number of rows. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
	const { label, headings, keyOf, cells, onView } = props;
	const { total, from, rows, of } = props.window;
	const frame = useRef<HTMLDivElement>(null);
	const view = useRowsInView(frame, of);
	useEffect(() => onView(view.from, view.to), [view.from, view.to, onView]);
	const start = Math.min(Math.max(view.from, from), from + rows.length);
	const drawn = rows.slice(start - from, Math.max(start, view.to) - from);
	return (
		<div ref={frame} class="table-frame long" tabIndex={0} role="region" aria-label={label}>
			<table class={props.class} aria-rowcount={total + 1} aria-label={label}>
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
					<Gap rows={start} />
					{drawn.map((row, index) => (
						<tr key={keyOf(row)} aria-rowindex={start + index + 2}>
							{cells(row)}
						</tr>
					))}
					<Gap rows={total - start - drawn.length} />
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

/** The place of rows that are not drawn. */
function Gap({ rows }: { readonly rows: number }) {
	if (rows <= 0) return null;
	return (
		<tr aria-hidden="true" class="gap">
			<td style={{ blockSize: `calc(${rows} * var(--row))` }} />
		</tr>
	);
}
