import { useId } from "preact/hooks";
import { describedBy, FieldNotes } from "./field-frame";
import type { Choice } from "./select-field";

interface ChoicesFieldProps {
	readonly label: string;
	readonly help?: string;
	readonly value: readonly string[];
	readonly choices: readonly Choice[];
	readonly faults?: readonly string[];
	readonly onChange: (value: string[]) => void;
}

/** Any of some choices. */
export function ChoicesField(props: ChoicesFieldProps) {
	const { label, help = "", value, choices, faults = [], onChange } = props;
	const id = useId();
	const ticked = (choice: string, isTicked: boolean) =>
		choices
			.map((one) => one.value)
			.filter((one) => (one === choice ? isTicked : value.includes(one)));
	return (
		<fieldset class="form-field" aria-describedby={describedBy(id)}>
			<legend>{label}</legend>
			<div class="choices">
				{choices.map((choice) => (
					<label key={choice.value} class="check">
						<input
							type="checkbox"
							checked={value.includes(choice.value)}
							onChange={(event) => onChange(ticked(choice.value, event.currentTarget.checked))}
						/>
						<span>{choice.label}</span>
					</label>
				))}
			</div>
			<FieldNotes id={id} help={help} faults={faults} />
		</fieldset>
	);
}
