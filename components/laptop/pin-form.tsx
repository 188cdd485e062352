import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";

interface PinFormProps {
	readonly title: string;
	readonly button: string;
	/** Asks twice: for a new PIN. */
	readonly isNew: boolean;
	readonly fault: string | null;
	readonly isBusy: boolean;
	readonly onPin: (pin: string) => void;
}

const shortest = 6;

/** Takes a PIN; a new one twice, and of six signs at least. */
export function PinForm({ title, button, isNew, fault, isBusy, onPin }: PinFormProps) {
	const id = useId();
	const [pin, again, ownFault] = [useSignal(""), useSignal(""), useSignal<string | null>(null)];
	const shown = ownFault.value ?? fault;
	const submit = (event: Event) => {
		event.preventDefault();
		ownFault.value = isNew ? faultOfNew(pin.value, again.value) : null;
		if (ownFault.value !== null) return;
		onPin(pin.value);
		pin.value = "";
		again.value = "";
	};
	const field = (name: string, label: string, value: typeof pin) => (
		<div class="form-field">
			<label for={`${id}-${name}`}>{label}</label>
			<input
				id={`${id}-${name}`}
				class="field pin"
				type="password"
				required
				maxLength={64}
				autocomplete={isNew ? "new-password" : "off"}
				aria-describedby={`${id}-fault`}
				aria-invalid={shown !== null}
				value={value}
				onInput={(event) => {
					value.value = event.currentTarget.value;
				}}
			/>
		</div>
	);
	return (
		<form class="stack pin-form" onSubmit={submit}>
			<h3>{title}</h3>
			<div class="row pins">
				{field("pin", isNew ? "New PIN" : "PIN", pin)}
				{isNew && field("again", "The same again", again)}
			</div>
			<p id={`${id}-fault`} class="field-fault small" role="alert">
				{shown}
			</p>
			<div class="row">
				<button type="submit" class="button primary" disabled={isBusy}>
					{button}
				</button>
			</div>
		</form>
	);
}

function faultOfNew(pin: string, again: string): string | null {
	if (pin.length < shortest) return `Take ${shortest} signs or more.`;
	return pin === again ? null : "The two are not the same.";
}
