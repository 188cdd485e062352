import type { OpenWork } from "./options-state";

/** Lets the browser ask before a tab with unsaved changes closes; gives the way to stop that. */
export function warnBeforeLeaving(work: OpenWork): () => void {
	const ask = (event: BeforeUnloadEvent) => {
		if (isUnsaved(work)) event.preventDefault();
	};
	addEventListener("beforeunload", ask);
	return () => removeEventListener("beforeunload", ask);
}

function isUnsaved({ policyDraft, edited, staffText, neverPupilsText }: OpenWork): boolean {
	const pupil = edited.value;
	const isPupilChanged = pupil !== null && pupil.now !== pupil.was;
	const areListsChanged = staffText.isChanged || neverPupilsText.isChanged;
	return policyDraft.value !== null || isPupilChanged || areListsChanged;
}
