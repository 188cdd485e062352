import { TableFrame } from "../ui/table-frame";

export interface MappedColumn {
	readonly heading: string;
	readonly role: string;
	readonly samples: readonly string[];
}
interface ColumnMappingProps {
	/** The file, with its sheet, as a caption. */
	readonly title: string;
	readonly columns: readonly MappedColumn[];
	readonly roles: readonly { readonly value: string; readonly label: string }[];
	readonly isBusy: boolean;
	readonly onRole: (heading: string, role: string) => void;
}

/** What every column of a table is taken for, with some of its cells, to be confirmed or changed. */
export function ColumnMapping({ title, columns, roles, isBusy, onRole }: ColumnMappingProps) {
	return (
		<TableFrame label={`Columns of ${title}`}>
			<table class="mapping">
				<caption>{title}</caption>
				<thead>
					<tr>
						<th scope="col">Column</th>
						<th scope="col">Taken as</th>
						<th scope="col">First values</th>
					</tr>
				</thead>
				<tbody>
					{columns.map(({ heading, role, samples }) => (
						<tr key={heading} class={role === "drop" ? "dropped" : undefined}>
							<th scope="row">{heading}</th>
							<td>
								<select
									class="field"
									aria-label={`“${heading}” is taken as`}
									value={role}
									disabled={isBusy}
									onChange={(event) => onRole(heading, event.currentTarget.value)}
								>
									{withRole(roles, role).map(({ value, label }) => (
										<option key={value} value={value} selected={value === role}>
											{label}
										</option>
									))}
								</select>
							</td>
							<td class="soft small" dir="auto">
								{samples.filter(Boolean).join(" · ") || "(empty)"}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableFrame>
	);
}

/** A role guessed beyond the usual ones stays choosable. */
function withRole(roles: ColumnMappingProps["roles"], role: string): ColumnMappingProps["roles"] {
	return roles.some(({ value }) => value === role)
		? roles
		: [{ value: role, label: role }, ...roles];
}
