import { Notice } from "../../../components/ui/notice";
import { restorePreviousPolicy } from "../../../storage/policy";
import type { SectionProps } from "../options-state";

interface PolicyStandingProps extends Pick<SectionProps, "data" | "change"> {
	/** Whether something else than the policy in force is shown. */
	readonly isEdited: boolean;
}

/** Which policy is in force, and the way back to the one before. */
export function PolicyStanding({ data, change, isEdited }: PolicyStandingProps) {
	const { policy, previousPolicy } = data;
	return (
		<div class="stack tight">
			{policy.status !== "found" && (
				<p class="soft">
					Choose the school whose policy you follow, and read it clause by clause. None of them is
					yours? Start from our recommendation. Nothing is in force until you save.
				</p>
			)}
			{policy.status === "damaged" && (
				<Notice tone="error" title="The stored policy cannot be used.">
					<p>No post is checked. Choose the policy again.</p>
				</Notice>
			)}
			{policy.status === "found" && (
				<div class="row">
					<p class="tag good wrap" role="status">
						<span aria-hidden="true">✓</span> {policy.value.policy.title} is in force
						{policy.value.source === "own" && ", with your changes"}
					</p>
				</div>
			)}
			{previousPolicy !== null && !isEdited && (
				<div class="row">
					<button type="button" class="button" onClick={() => void change(restorePreviousPolicy)}>
						Undo: back to the policy before
					</button>
					<span class="soft small">{previousPolicy}</span>
				</div>
			)}
		</div>
	);
}
