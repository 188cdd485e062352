import { useId } from "preact/hooks";
import { describedBy, FieldFrame } from "./field-frame";

interface DateFieldProps {
	readonly label: string;
	readonly help?: string;
	/** An ISO date, or nothing. */
	readonly value: string | null;
	readonly faults?: readonly string[];
	/** Gets null for an empty field. */
	readonly onChange: (value: string | null) => void;
}

/** A day, or none. */
export function DateField({ label, help, value, faults = [], onChange }: DateFieldProps) {
	const id = useId();
	return (
		<FieldFrame id={id} label={label} help={help} faults={faults}>
			<input
				id={id}
				class="field date-field"
				type="date"
				aria-describedby={describedBy(id)}
				aria-invalid={faults.length > 0}
				value={value ?? ""}
				onInput={(event) => onChange(event.currentTarget.value || null)}
			/>
		</FieldFrame>
	);
}
