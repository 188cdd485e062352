import type { PolicyFault } from "../../rules/engine/compile-policy";
import { Notice } from "../ui/notice";

interface FaultyPresetsProps {
	readonly presets: readonly { readonly title: string; readonly faults: readonly PolicyFault[] }[];
}

/** Policies that ship with the product and cannot be used: said, not left out. */
export function FaultyPresets({ presets }: FaultyPresetsProps) {
	return presets.map(({ title, faults }) => (
		<Notice key={title} tone="error" title={`“${title}” has a fault and cannot be used.`}>
			<p>It is a fault of Chalkline. Please report it.</p>
			<ul class="notes">
				{faults.map(({ path, reason }) => (
					<li key={`${path} ${reason}`}>
						<code>{path}</code>: {reason}
					</li>
				))}
			</ul>
		</Notice>
	));
}
