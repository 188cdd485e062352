import { useId } from "preact/hooks";
import { describedBy, FieldFrame } from "./field-frame";

interface TextFieldProps {
	readonly label: string;
	readonly help?: string;
	readonly value: string;
	readonly faults?: readonly string[];
	/** For whole sentences. */
	readonly isLong?: boolean;
	readonly onChange: (value: string) => void;
}

/** One line of text, or some sentences. */
export function TextField(props: TextFieldProps) {
	const { label, help, value, faults = [], isLong = false, onChange } = props;
	const id = useId();
	const common = {
		id,
		dir: "auto",
		value,
		"aria-describedby": describedBy(id),
		"aria-invalid": faults.length > 0,
	} as const;
	return (
		<FieldFrame id={id} label={label} help={help} faults={faults}>
			{isLong ? (
				<textarea
					{...common}
					class="field sentences"
					rows={3}
					onInput={(event) => onChange(event.currentTarget.value)}
				/>
			) : (
				<input
					{...common}
					class="field"
					type="text"
					onInput={(event) => onChange(event.currentTarget.value)}
				/>
			)}
		</FieldFrame>
	);
}
