import { useId } from "preact/hooks";
import { describedBy, FieldFrame } from "./field-frame";

interface NumberFieldProps {
	readonly label: string;
	readonly help?: string;
	readonly value: number | null;
	readonly min?: number | null;
	readonly max?: number | null;
	readonly faults?: readonly string[];
	/** Gets null for an empty field. */
	readonly onChange: (value: number | null) => void;
}

/** A number, or nothing. */
export function NumberField(props: NumberFieldProps) {
	const { label, help, value, min, max, faults = [], onChange } = props;
	const id = useId();
	return (
		<FieldFrame id={id} label={label} help={help} faults={faults}>
			<input
				id={id}
				class="field number-field"
				type="number"
				step="1"
				min={min ?? undefined}
				max={max ?? undefined}
				value={value ?? ""}
				aria-describedby={describedBy(id)}
				aria-invalid={faults.length > 0}
				onInput={(event) => {
					const given = event.currentTarget.valueAsNumber;
					onChange(Number.isNaN(given) ? null : given);
				}}
			/>
		</FieldFrame>
	);
}
