import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";

interface TypedConfirmProps {
	/** What has to be typed. */
	readonly word: string;
	readonly button: string;
	readonly onConfirm: () => void;
}

/** A button for what cannot be taken back: it waits until a word has been typed. */
export function TypedConfirm({ word, button, onConfirm }: TypedConfirmProps) {
	const id = useId();
	const typed = useSignal("");
	const isTyped = typed.value.trim().toLowerCase() === word;
	return (
		<form
			class="row typed"
			onSubmit={(event) => {
				event.preventDefault();
				if (!isTyped) return;
				typed.value = "";
				onConfirm();
			}}
		>
			<label for={id}>
				Type <strong>{word}</strong> to confirm
			</label>
			<input
				id={id}
				class="field"
				autocomplete="off"
				spellcheck={false}
				value={typed}
				onInput={(event) => {
					typed.value = event.currentTarget.value;
				}}
			/>
			<button type="submit" class="button danger" disabled={!isTyped}>
				{button}
			</button>
		</form>
	);
}
