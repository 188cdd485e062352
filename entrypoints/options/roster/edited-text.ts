import { signal } from "@preact/signals";
import { useLayoutEffect } from "preact/hooks";

/** A text being edited, and the stored one that the editing began with. It outlives a change of view. */
export class EditedText {
	readonly text = signal("");
	readonly began = signal("");

	get isChanged(): boolean {
		return this.text.value !== this.began.value;
	}

	/** While nobody has changed it here, it follows what is stored elsewhere. */
	follow(stored: string): void {
		if (this.text.peek() !== this.began.peek()) return;
		this.began.value = stored;
		this.text.value = stored;
	}

	/** What is written now counts as stored. */
	settle(): void {
		this.began.value = this.text.value;
	}

	/** Leaves what was written here. */
	discard(): void {
		this.text.value = this.began.value;
	}
}

/** Lets a text follow what is stored for as long as its form is shown. */
export function useStoredText(edited: EditedText, stored: string): void {
	useLayoutEffect(() => edited.follow(stored), [stored, edited.began.value, edited]);
}
