import { useId } from "preact/hooks";
import { describedBy, FieldFrame } from "./field-frame";

export interface Choice {
	readonly value: string;
	readonly label: string;
}

interface SelectFieldProps {
	readonly label: string;
	readonly help?: string;
	readonly value: string;
	readonly choices: readonly Choice[];
	readonly faults?: readonly string[];
	readonly onChange: (value: string) => void;
}

/** One of some choices. */
export function SelectField(props: SelectFieldProps) {
	const { label, help, value, choices, faults = [], onChange } = props;
	const id = useId();
	return (
		<FieldFrame id={id} label={label} help={help} faults={faults}>
			<select
				id={id}
				class="field select"
				value={value}
				aria-describedby={describedBy(id)}
				onChange={(event) => onChange(event.currentTarget.value)}
			>
				{choices.map((choice) => (
					<option key={choice.value} value={choice.value}>
						{choice.label}
					</option>
				))}
			</select>
		</FieldFrame>
	);
}
