import { lineFaults } from "../../../components/roster/line-faults";
import { ListForm } from "../../../components/roster/list-form";
import { inFigures } from "../../../components/ui/in-figures";
import { changeNeverPupils } from "../../../storage/never-pupils";
import type { SectionProps } from "../options-state";
import { useStoredText } from "./edited-text";
import { saveList } from "./save-list";

const mostLines = 2000;

/** Titles, names and words that are never a pupil's name, whatever policy and roster say. */
export function NeverPupilsForm({ data, change, work }: SectionProps) {
	const edited = work.neverPupilsText;
	useStoredText(edited, data.settings.neverPupils.join("\n"));
	const { length } = linesOf(edited.text.value);
	return (
		<ListForm
			title="Never a pupil’s name"
			label="Titles, names and words"
			hint="Such as a book, a character, a house or a room that shares a pupil’s name: “Matilda the Musical”, “Charlie and Lola”. They are never taken for a pupil."
			text={edited.text.value}
			count={entriesWords(length)}
			faults={lineFaults(edited.text.value, mostLines)}
			isChanged={edited.isChanged}
			saveLabel="Save the words"
			onText={(text) => {
				edited.text.value = text;
			}}
			onSave={() =>
				void saveList(
					{ edited, read: linesOf, store: changeNeverPupils, words: "The words are saved." },
					{ change, work },
				)
			}
			onDiscard={() => edited.discard()}
		/>
	);
}

/** The lines that say something, each once. */
function linesOf(text: string): readonly string[] {
	const lines = text.split("\n").map((line) => line.trim());
	return [...new Set(lines.filter((line) => line !== ""))];
}

function entriesWords(count: number): string {
	if (count === 0) return "None yet.";
	return count === 1 ? "1 entry." : `${inFigures(count)} entries.`;
}
