import type { Severity } from "../../rules/domain/severity";

/** What a severity means to the person who posts, in two or three words. */
export const severityWords: Record<Severity, string> = {
	error: "Holds the post",
	warning: "Asks once",
	info: "Hint",
};

const signs: Record<Severity, string> = { error: "✕", warning: "!", info: "i" };

export function SeverityTag({ severity }: { readonly severity: Severity }) {
	return (
		<span class={`tag ${severity}`}>
			<span aria-hidden="true">{signs[severity]}</span>
			{severityWords[severity]}
		</span>
	);
}
