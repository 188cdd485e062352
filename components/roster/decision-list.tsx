export interface OpenDecision {
	readonly id: string;
	readonly question: string;
	/** How many rows wait for it. */
	readonly rows: number;
	readonly choices: readonly { readonly value: string; readonly label: string }[];
}
interface DecisionListProps {
	readonly decisions: readonly OpenDecision[];
	readonly isBusy: boolean;
	readonly onDecide: (id: string, value: string) => void;
}

/** What the import will not guess: one question each, answered by a click. */
export function DecisionList({ decisions, isBusy, onDecide }: DecisionListProps) {
	return (
		<ul role="list" class="decisions">
			{decisions.map(({ id, question, rows, choices }) => (
				<li key={id}>
					<fieldset class="stack tight" disabled={isBusy}>
						<legend>
							{question} <span class="soft small">({rows === 1 ? "1 row" : `${rows} rows`})</span>
						</legend>
						<div class="row">
							{choices.map(({ value, label }) => (
								<button
									key={value}
									type="button"
									class="button"
									onClick={() => onDecide(id, value)}
								>
									{label}
								</button>
							))}
						</div>
					</fieldset>
				</li>
			))}
		</ul>
	);
}
