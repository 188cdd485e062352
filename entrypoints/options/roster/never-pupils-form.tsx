import { useSignal } from "@preact/signals";
import { LineField } from "../../../components/ui/line-field";
import { saveSettings } from "../../../storage/settings";
import type { SectionProps } from "../options-state";

const longest = 100;

/** Titles, names and words that are never a pupil's name, whatever policy and roster say. */
export function NeverPupilsForm({ data, change }: Pick<SectionProps, "data" | "change">) {
	const stored = data.settings.neverPupils;
	const lines = useSignal<readonly string[]>(stored);
	const tooLong = lines.value.some((line) => line.length > longest);
	const isSame = lines.value.join("\n") === stored.join("\n");
	return (
		<form
			class="card stack"
			onSubmit={(event) => {
				event.preventDefault();
				const neverPupils = [...new Set(lines.value)];
				void change((database) => saveSettings(database, { neverPupils })).then((isDone) => {
					if (isDone) lines.value = neverPupils;
				});
			}}
		>
			<h3>Never a pupil’s name</h3>
			<LineField
				label="Titles, names and words"
				help="Such as a book, a character, a house or a room that shares a pupil’s name: “Matilda the Musical”, “Charlie and Lola”. They are never taken for a pupil."
				value={lines.value}
				faults={tooLong ? [`A line may have ${longest} letters at most.`] : []}
				onChange={(value) => {
					lines.value = value;
				}}
			/>
			<div class="row">
				<button type="submit" class="button" disabled={isSame || tooLong}>
					Save the words
				</button>
			</div>
		</form>
	);
}
