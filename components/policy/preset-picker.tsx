import { useId } from "preact/hooks";
import type { Policy } from "../../rules/domain/policy";

interface PresetPickerProps {
	readonly presets: readonly Policy[];
	/** The id of the policy in the hand of the administrator, or null. */
	readonly selected: string | null;
	readonly onSelect: (id: string) => void;
}

/** The policies that ship with the product, one card each, as one group of radio buttons. */
export function PresetPicker({ presets, selected, onSelect }: PresetPickerProps) {
	const name = useId();
	return (
		<fieldset class="stack">
			<legend class="visually-hidden">Policy</legend>
			<div class="presets">
				{presets.map(({ id, title, school }) => (
					<label key={id} class="preset">
						<input
							type="radio"
							name={name}
							value={id}
							checked={id === selected}
							onChange={() => onSelect(id)}
						/>
						<span>
							<strong>{school.name}</strong>
							<span class="small soft">
								{school.accounts.map(({ handle }) => handle).join(", ")}
							</span>
							<span class="visually-hidden">{title}</span>
						</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
