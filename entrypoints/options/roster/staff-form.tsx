import { useId } from "preact/hooks";
import { parseStaff, staffLines } from "../../../components/roster/parse-staff";
import { changeStaff } from "../../../storage/staff";
import type { SectionProps } from "../options-state";
import { useEditedText } from "./use-edited-text";

/** The grown-ups whose names may be written, one a line. */
export function StaffForm({ data, change }: Pick<SectionProps, "data" | "change">) {
	const id = useId();
	const stored = data.staff.status === "found" ? staffLines(data.staff.value) : "";
	const { text, began, settle } = useEditedText(stored);
	return (
		<form
			class="card stack"
			onSubmit={(event) => {
				event.preventDefault();
				const edit = { was: parseStaff(began.value), now: parseStaff(text.value) };
				void change((database) => changeStaff(database, edit)).then((isDone) => {
					if (isDone) settle();
				});
			}}
		>
			<div class="stack tight">
				<h3>
					<label for={id}>Staff</label>
				</h3>
				<p class="soft" id={`${id}-hint`}>
					One a line, such as “Mrs Helen Hartwell” or “Miss Blythe”: their names are not taken for
					pupils’.
				</p>
			</div>
			<textarea
				id={id}
				class="field"
				aria-describedby={`${id}-hint`}
				value={text}
				onInput={(event) => {
					text.value = event.currentTarget.value;
				}}
			/>
			<div class="row">
				<button type="submit" class="button" disabled={text.value === began.value}>
					Save the staff list
				</button>
			</div>
		</form>
	);
}
