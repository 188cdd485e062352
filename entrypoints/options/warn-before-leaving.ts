import type { OpenWork } from "./options-state";

/** Lets the browser ask before a tab with unsaved changes closes; gives the way to stop that. */
export function warnBeforeLeaving({ policyDraft }: OpenWork): () => void {
	const ask = (event: BeforeUnloadEvent) => {
		if (policyDraft.value !== null) event.preventDefault();
	};
	addEventListener("beforeunload", ask);
	return () => removeEventListener("beforeunload", ask);
}
