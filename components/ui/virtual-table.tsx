import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { useRowsInView } from "./use-rows-in-view";

/** Rows of which only those in view are taken. */
export interface Rows<Row> {
	readonly total: number;
	/** The row at a place; null where there is none. */
	readonly at: (place: number) => Row | null;
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
	readonly rows: Rows<Row>;
	/** A table row is drawn over for another one: what can be focused in it needs a key of its own. */
	readonly cells: (row: Row) => ComponentChildren;
}

/** A table of any length that draws only the rows in view; read out with its true number of rows. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
	const { label, headings, cells } = props;
	const { total, at, of } = props.rows;
	const frame = useRef<HTMLDivElement>(null);
	const view = useRowsInView(frame, of);
	const start = Math.min(view.from, total);
	const drawn = rowsFrom(start, Math.min(view.to, total), at);
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
						<tr key={(start + index) % view.most} aria-rowindex={start + index + 2}>
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

function rowsFrom<Row>(from: number, to: number, at: Rows<Row>["at"]): readonly Row[] {
	const places = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
	return places.map(at).filter((row) => row !== null);
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
