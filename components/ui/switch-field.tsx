import { useId } from "preact/hooks";
import { describedBy, FieldNotes } from "./field-frame";

interface SwitchFieldProps {
	readonly label: string;
	readonly help?: string;
	readonly isOn: boolean;
	readonly faults?: readonly string[];
	readonly onChange: (isOn: boolean) => void;
}

/** On or off. */
export function SwitchField({ label, help = "", isOn, faults = [], onChange }: SwitchFieldProps) {
	const id = useId();
	return (
		<div class="form-field">
			<label class="switch" for={id}>
				<input
					id={id}
					type="checkbox"
					role="switch"
					checked={isOn}
					aria-describedby={describedBy(id)}
					onChange={(event) => onChange(event.currentTarget.checked)}
				/>
				<span>{label}</span>
			</label>
			<FieldNotes id={id} help={help} faults={faults} />
		</div>
	);
}
