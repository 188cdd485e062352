import { useSignal } from "@preact/signals";
import type { Policy } from "../../rules/domain/policy";
import type { Rule } from "../../rules/engine/rule";
import { MarkedText } from "../ui/marked-text";
import { SeverityTag } from "../ui/severity-tag";
import { type PreviewedExample, previewRule } from "./preview-rule";

interface RulePreviewProps {
	readonly rule: Rule;
	/** As edited: nothing needs to be saved. */
	readonly policy: Policy;
}

/** What a rule says about its examples with the settings as they are now. */
export function RulePreview({ rule, policy }: RulePreviewProps) {
	const isOpen = useSignal(false);
	return (
		<details
			class="preview"
			onToggle={(event) => {
				isOpen.value = event.currentTarget.open;
			}}
		>
			<summary>Examples with these settings</summary>
			{isOpen.value && <Examples examples={previewRule(rule, policy)} />}
		</details>
	);
}

function Examples({ examples }: { readonly examples: readonly PreviewedExample[] | null }) {
	if (!examples) return <p class="soft">First mend what is marked in the policy.</p>;
	if (examples.length === 0) return <p class="soft">This check has no examples in words.</p>;
	return (
		<ul role="list" class="examples">
			{examples.map(({ text, beside, findings }) => (
				<li key={`${text} ${beside}`} class="stack tight">
					<MarkedText text={text} findings={findings} />
					{beside !== "" && <p class="soft small">{beside}</p>}
					{findings.length === 0 && <p class="small good-words">✓ Nothing to say</p>}
					{findings.map(({ what, severity }) => (
						<p key={what} class="enforcement small">
							<SeverityTag severity={severity} />
							<span>{what}</span>
						</p>
					))}
				</li>
			))}
		</ul>
	);
}
