import { ListForm } from "../../../components/roster/list-form";
import { parseStaff, staffLines } from "../../../components/roster/parse-staff";
import { staffFaults } from "../../../components/roster/staff-faults";
import { inFigures } from "../../../components/ui/in-figures";
import { changeStaff } from "../../../storage/staff";
import type { SectionProps } from "../options-state";
import { useStoredText } from "./edited-text";
import { saveList } from "./save-list";

/** The grown-ups whose names may be written. */
export function StaffForm({ data, change, work }: SectionProps) {
	const edited = work.staffText;
	useStoredText(edited, data.staff.status === "found" ? staffLines(data.staff.value) : "");
	const staff = parseStaff(edited.text.value);
	return (
		<ListForm
			title="Staff"
			label="Names of staff"
			hint="Such as “Mrs Helen Hartwell” or “Miss Blythe”: their names are not taken for pupils’. Where the laptop asks for initials, only those of somebody here are taken, if first names are given."
			text={edited.text.value}
			count={peopleWords(staff.length)}
			faults={staffFaults(edited.text.value)}
			isChanged={edited.isChanged}
			saveLabel="Save the staff list"
			onText={(text) => {
				edited.text.value = text;
			}}
			onSave={() =>
				void saveList(
					{ edited, read: parseStaff, store: changeStaff, words: "The staff list is saved." },
					{ change, work },
				)
			}
			onDiscard={() => edited.discard()}
		/>
	);
}

function peopleWords(count: number): string {
	if (count === 0) return "Nobody yet.";
	return count === 1 ? "1 person." : `${inFigures(count)} people.`;
}
