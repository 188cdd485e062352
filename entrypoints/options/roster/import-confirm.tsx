import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { pupilsWords } from "../../../components/ui/in-figures";
import { dateOf } from "../../background/date-of";

interface ImportConfirmProps {
	readonly pupilCount: number;
	readonly openDecisions: number;
	readonly isBusy: boolean;
	/** Gets the ISO date on which the school's system gave the list. */
	readonly onConfirm: (date: string) => void;
	readonly onCancel: () => void;
}

/** The administrator's yes: the day of the list, and the button that stores it. */
export function ImportConfirm(props: ImportConfirmProps) {
	const { pupilCount, openDecisions, isBusy, onConfirm, onCancel } = props;
	const id = useId();
	const today = dateOf(new Date());
	const date = useSignal(today);
	return (
		<form
			class="stack confirm"
			onSubmit={(event) => {
				event.preventDefault();
				onConfirm(date.value);
			}}
		>
			<div class="stack tight">
				<label for={id}>
					<strong>Day on which your MIS gave this list</strong>
				</label>
				<input
					id={id}
					class="field date"
					type="date"
					required
					max={today}
					value={date}
					onInput={(event) => {
						date.value = event.currentTarget.value;
					}}
				/>
			</div>
			{openDecisions > 0 && (
				<p class="soft small">
					{openDecisions === 1 ? "1 question is" : `${openDecisions} questions are`} still open:
					what they touch counts as unknown.
				</p>
			)}
			<div class="row">
				<button type="submit" class="button primary" disabled={isBusy}>
					Load {pupilCount === 1 ? "this" : "these"} {pupilsWords(pupilCount)}
				</button>
				<button type="button" class="button" onClick={onCancel}>
					Cancel
				</button>
			</div>
		</form>
	);
}
