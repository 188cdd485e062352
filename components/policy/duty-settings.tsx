import type { Duty } from "../../rules/domain/duty";
import type { PolicyFault } from "../../rules/engine/compile-policy";
import { DateField } from "../ui/date-field";
import { NumberField } from "../ui/number-field";
import { SwitchField } from "../ui/switch-field";
import { TextField } from "../ui/text-field";
import { changeDuty } from "./change-duty";
import { faultsAt } from "./faults-at";
import { isYearly, onDay, repeatYearly } from "./yearly-day";

interface DutySettingsProps {
	readonly duty: Duty;
	readonly path: string;
	readonly faults: readonly PolicyFault[];
	readonly onChange: (duty: Duty) => void;
	readonly onRemove: () => void;
}

/** What a duty asks, of whom, and when. */
export function DutySettings({ duty, path, faults, onChange, onRemove }: DutySettingsProps) {
	const reasonsAt = (part: string) =>
		faultsAt(faults, `${path}.${part}`).map(({ reason }) => reason);
	const set = (part: Partial<Duty>) => onChange(changeDuty(duty, part));
	return (
		<fieldset class="rule-settings">
			<legend>A duty, shown and reminded of under Duties</legend>
			<TextField
				label="What is to be done"
				value={duty.task}
				faults={reasonsAt("task")}
				onChange={(task) => set({ task })}
			/>
			<TextField
				label="Who does it"
				value={duty.by}
				faults={reasonsAt("by")}
				onChange={(by) => set({ by })}
			/>
			<NumberField
				label="Every so many days"
				help="7 is every week, 14 every fortnight, 365 every year. Empty: on the day below, or whenever it happens."
				min={1}
				value={duty.everyDays}
				faults={reasonsAt("everyDays")}
				onChange={(everyDays) => set({ everyDays })}
			/>
			{duty.kind === "post-often" && (
				<NumberField
					label="At least so many posts in that time"
					min={1}
					value={duty.minimum}
					faults={reasonsAt("minimum")}
					onChange={(minimum) => set({ minimum })}
				/>
			)}
			<DueDay duty={duty} faults={reasonsAt("due")} onChange={set} />
			<div>
				<button type="button" class="button quiet" onClick={onRemove}>
					Take this duty out
				</button>
			</div>
		</fieldset>
	);
}

interface DueDayProps {
	readonly duty: Duty;
	readonly faults: readonly string[];
	readonly onChange: (part: Partial<Duty>) => void;
}

function DueDay({ duty: { due }, faults, onChange }: DueDayProps) {
	const today = new Date().toISOString().slice(0, 10);
	const day = onDay(due, today);
	const yearly = isYearly(due);
	return (
		<>
			<DateField
				label="Due on"
				value={day}
				faults={faults}
				onChange={(chosen) => onChange({ due: yearly ? repeatYearly(chosen) : chosen })}
			/>
			{day !== null && (
				<SwitchField
					label="On this day of every year"
					isOn={yearly}
					onChange={(isOn) => onChange({ due: isOn ? repeatYearly(day) : day })}
				/>
			)}
		</>
	);
}
