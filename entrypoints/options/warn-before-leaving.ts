import type { OpenWork } from "./options-state";

/** Lets the browser ask before a tab with unsaved changes closes; gives the way to stop that. */
export function warnBeforeLeaving({ policyDraft, edited }: OpenWork): () => void {
	const ask = (event: BeforeUnloadEvent) => {
		const { value: pupil } = edited;
		const isPupilChanged = pupil !== null && pupil.now !== pupil.was;
		if (policyDraft.value !== null || isPupilChanged) event.preventDefault();
	};
	addEventListener("beforeunload", ask);
	return () => removeEventListener("beforeunload", ask);
}
