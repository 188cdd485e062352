import { useSignal } from "@preact/signals";
import { NumberField } from "../../../components/ui/number-field";
import type { ManagedValues } from "../../../storage/managed";
import type { Settings } from "../../../storage/settings-schema";

interface DecisionSettingsProps {
	readonly settings: Settings;
	/** What management has decided: shown, and not to be changed here. */
	readonly managed: ManagedValues;
	/** Shown and not to be changed while the set-up is locked. */
	readonly isLocked: boolean;
	readonly onChange: (change: Partial<Settings>) => void;
}

/** How decisions about findings are made and kept on this laptop. */
export function DecisionSettings(props: DecisionSettingsProps) {
	const { settings, managed, isLocked, onChange } = props;
	return (
		<fieldset class="card stack" disabled={isLocked}>
			<legend class="visually-hidden">Settings</legend>
			<h3>On this laptop</h3>
			<CheckField
				label="Ask for initials with each override"
				help="For laptops that several people use."
				isOn={settings.askInitials}
				isManaged={managed.askInitials !== undefined}
				onChange={(askInitials) => onChange({ askInitials })}
			/>
			<CheckField
				label="Hold a post once when it could not be checked"
				help="The reason is always shown."
				isOn={settings.holdUnchecked}
				isManaged={managed.holdWhenUnchecked !== undefined}
				onChange={(holdUnchecked) => onChange({ holdUnchecked })}
			/>
			<KeptDays
				days={settings.activityDays}
				isManaged={managed.retentionDays !== undefined}
				onChange={(activityDays) => onChange({ activityDays })}
			/>
		</fieldset>
	);
}

interface CheckFieldProps {
	readonly label: string;
	readonly help: string;
	readonly isOn: boolean;
	readonly isManaged: boolean;
	readonly onChange: (isOn: boolean) => void;
}

function CheckField({ label, help, isOn, isManaged, onChange }: CheckFieldProps) {
	return (
		<label class="check">
			<input
				type="checkbox"
				checked={isOn}
				disabled={isManaged}
				onChange={(event) => onChange(event.currentTarget.checked)}
			/>
			<span>
				{label}
				<span class="soft small block">
					{help} {isManaged && <ManagedNote />}
				</span>
			</span>
		</label>
	);
}

function ManagedNote() {
	return <strong>Managed by your school.</strong>;
}

interface KeptDaysProps {
	readonly days: number;
	readonly isManaged: boolean;
	readonly onChange: (days: number) => void;
}

/** Stored when it is left, so that no half-typed number deletes anything. */
function KeptDays({ days, isManaged, onChange }: KeptDaysProps) {
	const typed = useSignal<number | null>(days);
	const isFit =
		typed.value !== null && typed.value >= 1 && typed.value <= 400 && typed.value % 1 === 0;
	if (isManaged) {
		return (
			<p>
				Decisions are kept for {days} days. <ManagedNote />
			</p>
		);
	}
	return (
		<form
			class="stack tight"
			onSubmit={(event) => {
				event.preventDefault();
				if (isFit && typed.value !== null) onChange(typed.value);
			}}
		>
			<NumberField
				label="Days for which decisions are kept"
				help="Older ones are deleted once a day."
				value={typed.value}
				min={1}
				max={400}
				faults={isFit ? [] : ["A whole number from 1 to 400."]}
				onChange={(value) => (typed.value = value)}
			/>
			{typed.value !== days && (
				<div class="row">
					<button type="submit" class="button" disabled={!isFit}>
						Keep for {typed.value ?? "…"} days
					</button>
				</div>
			)}
		</form>
	);
}
