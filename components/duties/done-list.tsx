import { TableFrame } from "../ui/table-frame";
import { dayWords } from "./duty-words";

export interface DoneRow {
	readonly id: number;
	readonly on: string;
	/** Null when the clause that asked it is no more. */
	readonly task: string | null;
}

interface DoneListProps {
	readonly rows: readonly DoneRow[];
	readonly today: string;
	readonly onUndo: (id: number) => void;
}

/** What was done and when, newest first; each can be taken back. */
export function DoneList({ rows, today, onUndo }: DoneListProps) {
	return (
		<TableFrame label="Duties done">
			<table>
				<thead>
					<tr>
						<th scope="col">Done on</th>
						<th scope="col">Duty</th>
						<th scope="col">
							<span class="visually-hidden">Take back</span>
						</th>
					</tr>
				</thead>
				<tbody>
					{rows.map(({ id, on, task }) => (
						<tr key={id}>
							<td>
								<time dateTime={on}>{dayWords(on, today)}</time>
							</td>
							<td>{task ?? <span class="soft">Not in the policy any more</span>}</td>
							<td class="number">
								<button type="button" class="button quiet" onClick={() => onUndo(id)}>
									Undo
									<span class="visually-hidden">
										: {task ?? "duty"}, {dayWords(on, today)}
									</span>
								</button>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableFrame>
	);
}
