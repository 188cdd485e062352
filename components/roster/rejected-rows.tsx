interface RejectedRow {
	readonly file: string;
	readonly sheet: string | null;
	readonly line: number;
	readonly reason: string;
}

interface RejectedRowsProps {
	/** The first of them. */
	readonly rows: readonly RejectedRow[];
	readonly count: number;
}

const shown = 100;

/** Rows that could not be read, by line; they are left out of the roster. */
export function RejectedRows({ rows, count }: RejectedRowsProps) {
	return (
		<div class="stack tight">
			<div class="table-frame long" tabIndex={0} role="region" aria-label="Rows left out">
				<table>
					<thead>
						<tr>
							<th scope="col">File</th>
							<th scope="col" class="number">
								Line
							</th>
							<th scope="col">Why it is left out</th>
						</tr>
					</thead>
					<tbody>
						{rows.slice(0, shown).map(({ file, sheet, line, reason }) => (
							<tr key={`${file} ${sheet ?? ""} ${line}`}>
								<td>{sheet === null ? file : `${file}, ${sheet}`}</td>
								<td class="number">{line}</td>
								<td>{reason}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			{count > shown && <p class="soft small">and {count - shown} more</p>}
		</div>
	);
}
