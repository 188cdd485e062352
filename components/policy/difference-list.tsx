import type { Policy } from "../../rules/domain/policy";
import type { Difference } from "./difference";

interface DifferenceListProps {
	readonly differences: readonly Difference[];
	/** The policy that they are differences from. */
	readonly baseTitle: string;
	readonly onPutBack: (change: (policy: Policy) => Policy) => void;
	readonly onPutAllBack: () => void;
}

/** What the school has changed, each with its way back. */
export function DifferenceList(props: DifferenceListProps) {
	const { differences, baseTitle, onPutBack, onPutAllBack } = props;
	if (differences.length === 0) return null;
	return (
		<details class="card">
			<summary>
				<strong>
					{differences.length === 1 ? "1 difference" : `${differences.length} differences`} from “
					{baseTitle}” as delivered
				</strong>
			</summary>
			<div class="stack file-body">
				<ul role="list" class="differences">
					{differences.map(({ of, was, now, putBack }) => (
						<li key={`${of} ${was}`}>
							<div>
								<strong>{of}</strong>
								<p class="small">
									<del class="soft">{was}</del> <span aria-hidden="true">→</span> <ins>{now}</ins>
								</p>
							</div>
							<button
								type="button"
								class="button"
								aria-label={`Put back: ${of}`}
								onClick={() => onPutBack(putBack)}
							>
								Put back
							</button>
						</li>
					))}
				</ul>
				<div class="row">
					<button type="button" class="button" onClick={onPutAllBack}>
						Put all back
					</button>
				</div>
			</div>
		</details>
	);
}
