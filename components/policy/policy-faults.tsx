import type { PolicyFault } from "../../rules/engine/compile-policy";
import { Notice } from "../ui/notice";

/** Why a policy file was not taken: each fault with the place where it stands. */
export function PolicyFaults({ faults }: { readonly faults: readonly PolicyFault[] }) {
	if (faults.length === 0) return null;
	return (
		<Notice tone="error" title="The policy file was not taken; nothing has changed.">
			<ul class="notes">
				{faults.map(({ path, reason }) => (
					<li key={`${path} ${reason}`}>
						<code>{path === "" ? "file" : path}</code>: {reason}
					</li>
				))}
			</ul>
		</Notice>
	);
}
