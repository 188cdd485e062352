import { TableFrame } from "../ui/table-frame";
import { dayWords } from "./duty-words";

export interface SentPostRow {
	readonly id: number;
	readonly date: string;
	readonly account: string;
	readonly link: string;
	readonly deletedOn: string | null;
}

interface SentPostTableProps {
	readonly rows: readonly SentPostRow[];
	readonly today: string;
	readonly onDeleted: (id: number, isDeleted: boolean) => void;
}

/** This laptop's posts with pictures, to be ticked off when they are deleted on X. */
export function SentPostTable({ rows, today, onDeleted }: SentPostTableProps) {
	return (
		<TableFrame label="Posts, to be ticked off">
			<table>
				<thead>
					<tr>
						<th scope="col">Sent</th>
						<th scope="col">Post</th>
						<th scope="col">Deleted on X</th>
					</tr>
				</thead>
				<tbody>
					{rows.map(({ id, date, account, link, deletedOn }) => (
						<tr key={id} class={deletedOn === null ? undefined : "ticked"}>
							<td>
								<time dateTime={date}>{dayWords(date, today)}</time>
							</td>
							<td>
								<PostLink account={account} link={link} />
							</td>
							<td>
								<label class="check">
									<input
										type="checkbox"
										checked={deletedOn !== null}
										onChange={(event) => onDeleted(id, event.currentTarget.checked)}
									/>
									<span>
										Deleted
										<span class="visually-hidden">
											: post of {dayWords(date, today)}, {idOf(link)}
										</span>
									</span>
								</label>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableFrame>
	);
}

/** The way to a post on X, in a tab of its own. */
export function PostLink({ account, link }: Pick<SentPostRow, "account" | "link">) {
	return (
		<a href={link} target="_blank" rel="noopener noreferrer">
			{account} · {idOf(link)}
			<span class="visually-hidden"> (opens X in a new tab)</span>
		</a>
	);
}

function idOf(link: string): string {
	return link.slice(link.lastIndexOf("/") + 1);
}
