import { blankPolicy, recommendedPolicy } from "../../../components/policy/recommended-policy";
import { saveText } from "../../../components/ui/save-text";
import { TextFilePick } from "../../../components/ui/text-file-pick";
import type { Policy } from "../../../rules/domain/policy";

interface PolicyFileProps {
	readonly shown: Policy | null;
	/** Gets the file's text. */
	readonly onLoad: (text: string) => void;
	readonly onStart: (policy: Policy) => void;
}

/** A school's own policy: from our recommendation or a file, and given out as one. */
export function PolicyFile({ shown, onLoad, onStart }: PolicyFileProps) {
	return (
		<>
			<OwnPolicy shown={shown} onLoad={onLoad} onStart={onStart} />
			{shown && (
				<div class="row">
					<a class="button" href="#policy/sheet">
						Sheet of all clauses, to print
					</a>
					<button type="button" class="button" onClick={() => saveFile(shown)}>
						Save this policy as a file
					</button>
				</div>
			)}
		</>
	);
}

function OwnPolicy({ shown, onLoad, onStart }: PolicyFileProps) {
	return (
		<details class="card" open={shown === null}>
			<summary>
				<strong>A policy of your own</strong>
			</summary>
			<div class="stack file-body">
				<p class="soft">
					Start from one of the policies above and change it below, from our recommendation for
					schools without a document, from nothing, or from a file that another laptop saved.
				</p>
				<div class="row">
					<button type="button" class="button" onClick={() => onStart(recommendedPolicy)}>
						Start from our recommendation
					</button>
					<button type="button" class="button" onClick={() => onStart(blankPolicy)}>
						Start from nothing
					</button>
					<TextFilePick label="Load a policy file" onText={onLoad} />
				</div>
			</div>
		</details>
	);
}

function saveFile(policy: Policy): void {
	saveText(JSON.stringify(policy, null, "\t"), `${policy.id}.json`, "application/json");
}
