import { Notice } from "../../../components/ui/notice";

interface OvertakenNoticeProps {
	readonly onKeep: () => void;
	readonly onDiscard: () => void;
}

/** Two tabs have changed the policy: neither is put over the other without somebody's word. */
export function OvertakenNotice({ onKeep, onDiscard }: OvertakenNoticeProps) {
	return (
		<Notice tone="warning" title="The policy in force was changed in another tab.">
			<p>
				What you have changed here is not saved, and was made over the policy before. You can keep
				your own and save it over the other one, or leave it.
			</p>
			<div class="row">
				<button type="button" class="button" onClick={onKeep}>
					Go on with mine
				</button>
				<button type="button" class="button" onClick={onDiscard}>
					Take the other one
				</button>
			</div>
		</Notice>
	);
}
