import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { CheckOutcome } from "../../rules/domain/check-outcome";
import { OutcomeView } from "./outcome-view";

interface TryBoxProps {
	readonly label: string;
	/** Asked again for the grammar, if that is not known at once. */
	readonly onCheck: (text: string, withGrammar: boolean) => Promise<CheckOutcome>;
}

/** A box for a text that is checked on request. Nothing of it is kept. */
export function TryBox({ label, onCheck }: TryBoxProps) {
	const id = useId();
	const text = useSignal("");
	const checked = useSignal<{ text: string; outcome: CheckOutcome } | null>(null);
	const check = async () => {
		const asked = text.value;
		const show = (outcome: CheckOutcome) => {
			if (asked === text.value) checked.value = { text: asked, outcome };
		};
		const outcome = await onCheck(asked, false);
		show(outcome);
		if (outcome.status !== "checked" || !outcome.grammar) return;
		const withGrammar = await onCheck(asked, true);
		if (withGrammar.status === "checked") show(withGrammar);
	};
	return (
		<form
			class="stack"
			onSubmit={(event) => {
				event.preventDefault();
				void check();
			}}
		>
			<label class="stack tight" for={id}>
				<strong>{label}</strong>
			</label>
			<textarea
				id={id}
				class="field"
				dir="auto"
				value={text}
				onInput={(event) => {
					text.value = event.currentTarget.value;
					checked.value = null;
				}}
			/>
			<div class="row">
				<button type="submit" class="button primary" disabled={text.value.trim() === ""}>
					Check this text
				</button>
			</div>
			<div aria-live="polite">{checked.value && <OutcomeView {...checked.value} />}</div>
		</form>
	);
}
