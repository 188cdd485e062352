import type { LintsIn } from "../domain/grammar-lint";
import type { People } from "../domain/people";
import type { PostDraft } from "../domain/post-draft";
import type { School } from "../domain/school";

/** Everything a rule may look at. No clock, no disk, no page. */
export interface CheckContext<Options> {
	readonly draft: PostDraft;
	readonly options: Options;
	readonly people: People;
	readonly school: School;
	/** ISO date of the day on which the check runs. */
	readonly today: string;
	/** True when no roster is loaded or it is older than the policy allows: name checks can only ask. */
	readonly isRosterStale: boolean;
	/** What a grammar checker has said about the draft's texts beforehand: rules cannot wait for one. */
	readonly lintsIn: LintsIn;
}
