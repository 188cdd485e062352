/** @jsxImportSource ./jsx */
import type { Severity } from "../../rules/domain/severity";
import type { PageSettings } from "./composer-services";

export type IconName = Severity | "clean" | "checking" | "unchecked" | "collapse" | "mark";

/** A sign in the tooltip; `paths` are its looks, which come with the style sheet. */
export function Icon({ name, paths }: { name: IconName; paths: PageSettings["icons"] }) {
	return (
		<svg class={`icon ${name}`} viewBox="0 0 16 16" aria-hidden="true">
			<path d={paths[name]} />
		</svg>
	);
}
