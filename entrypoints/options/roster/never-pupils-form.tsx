import { LineField } from "../../../components/ui/line-field";
import { changeNeverPupils } from "../../../storage/never-pupils";
import type { SectionProps } from "../options-state";
import { useEditedText } from "./use-edited-text";

const longest = 100;

/** Titles, names and words that are never a pupil's name, whatever policy and roster say. */
export function NeverPupilsForm({ data, change }: Pick<SectionProps, "data" | "change">) {
	const { text, began, settle } = useEditedText(data.settings.neverPupils.join("\n"));
	const lines = linesOf(text.value);
	const tooLong = lines.some((line) => line.length > longest);
	return (
		<form
			class="card stack"
			onSubmit={(event) => {
				event.preventDefault();
				const edit = { was: linesOf(began.value), now: [...new Set(lines)] };
				void change((database) => changeNeverPupils(database, edit)).then((isDone) => {
					if (isDone) settle();
				});
			}}
		>
			<h3>Never a pupil’s name</h3>
			<LineField
				label="Titles, names and words"
				help="Such as a book, a character, a house or a room that shares a pupil’s name: “Matilda the Musical”, “Charlie and Lola”. They are never taken for a pupil."
				value={lines}
				faults={tooLong ? [`A line may have ${longest} letters at most.`] : []}
				onChange={(value) => {
					text.value = value.join("\n");
				}}
			/>
			<div class="row">
				<button type="submit" class="button" disabled={text.value === began.value || tooLong}>
					Save the words
				</button>
			</div>
		</form>
	);
}

function linesOf(text: string): readonly string[] {
	return text === "" ? [] : text.split("\n");
}
