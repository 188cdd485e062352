import type { Database } from "../../../storage/database";
import type { ListChange } from "../../../storage/merge-list";
import type { SectionProps } from "../options-state";
import type { EditedText } from "./edited-text";

interface WrittenList<Item> {
	readonly edited: EditedText;
	readonly read: (text: string) => readonly Item[];
	readonly store: (database: Database, change: ListChange<Item>) => Promise<void>;
	/** Says that it is saved. */
	readonly words: string;
}

/** Stores a list that was written by hand, says so, and offers to take the change back. */
export async function saveList<Item>(
	{ edited, read, store, words }: WrittenList<Item>,
	{ change, work }: Pick<SectionProps, "change" | "work">,
): Promise<void> {
	const was = read(edited.began.value);
	const now = read(edited.text.value);
	const isDone = await change((database) => store(database, { was, now }));
	if (!isDone) return;
	edited.settle();
	work.undo.value = {
		words,
		revert: () => change((database) => store(database, { was: now, now: was })),
	};
}
