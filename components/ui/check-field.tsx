import { ManagedNote } from "./managed-note";

interface CheckFieldProps {
	readonly label: string;
	readonly help: string;
	readonly isOn: boolean;
	/** Decided by the school's IT: shown, and not to be changed. */
	readonly isManaged: boolean;
	readonly onChange: (isOn: boolean) => void;
}

/** One thing to tick, and what it means. */
export function CheckField({ label, help, isOn, isManaged, onChange }: CheckFieldProps) {
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
