import { CoverageSheet } from "../../../components/policy/coverage-sheet";
import type { Policy } from "../../../rules/domain/policy";
import { dateOf } from "../../background/date-of";

interface PolicySheetProps {
	readonly policy: Policy;
	readonly isInForce: boolean;
}

/** The sheet of all clauses, alone on the page, so that it can be printed. */
export function PolicySheet({ policy, isInForce }: PolicySheetProps) {
	return (
		<div class="stack">
			<div class="row on-screen">
				<a href="#policy">Back to the policy</a>
				<button type="button" class="button" onClick={() => print()}>
					Print
				</button>
			</div>
			<CoverageSheet policy={policy} today={dateOf(new Date())} isInForce={isInForce} />
		</div>
	);
}
