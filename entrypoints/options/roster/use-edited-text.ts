import { type Signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/** A text being edited, and the stored one that the editing began with. */
export interface EditedText {
	readonly text: Signal<string>;
	readonly began: Signal<string>;
	/** What is written now counts as stored. */
	readonly settle: () => void;
}

/** A stored text to edit. While nobody has changed it here, it follows what is stored elsewhere. */
export function useEditedText(stored: string): EditedText {
	const began = useSignal(stored);
	const text = useSignal(stored);
	useEffect(() => {
		if (text.peek() !== began.peek()) return;
		began.value = stored;
		text.value = stored;
	}, [stored, began.value, text, began]);
	const settle = () => {
		began.value = text.value;
	};
	return { text, began, settle };
}
