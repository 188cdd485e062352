import { useId } from "preact/hooks";
import { describedBy, FieldNotes } from "../ui/field-frame";

interface ListFormProps {
	readonly title: string;
	readonly label: string;
	readonly hint: string;
	readonly text: string;
	/** How many entries the text has, in words. */
	readonly count: string;
	readonly faults: readonly string[];
	readonly isChanged: boolean;
	readonly saveLabel: string;
	readonly onText: (text: string) => void;
	readonly onSave: () => void;
	readonly onDiscard: () => void;
}

/** A list that is written by hand, one entry a line, and saved as a whole. */
export function ListForm(props: ListFormProps) {
	const { title, label, hint, text, count, faults, onText, onSave } = props;
	const id = useId();
	return (
		<form
			class="card stack"
			onSubmit={(event) => {
				event.preventDefault();
				onSave();
			}}
		>
			<div class="stack tight">
				<h3>{title}</h3>
				<p class="soft">{hint}</p>
			</div>
			<div class="form-field">
				<label for={id}>{label}</label>
				<textarea
					id={id}
					class="field list"
					rows={Math.min(12, Math.max(3, text.split("\n").length + 1))}
					dir="auto"
					spellcheck={false}
					aria-describedby={describedBy(id)}
					aria-invalid={faults.length > 0}
					value={text}
					onInput={(event) => onText(event.currentTarget.value)}
				/>
				<FieldNotes id={id} help={`One a line. ${count}`} faults={faults} />
			</div>
			<Acts {...props} />
		</form>
	);
}

function Acts({ faults, isChanged, saveLabel, onDiscard }: ListFormProps) {
	return (
		<div class="row">
			<button type="submit" class="button" disabled={!isChanged || faults.length > 0}>
				{saveLabel}
			</button>
			{isChanged && (
				<button type="button" class="button quiet" onClick={onDiscard}>
					Discard
				</button>
			)}
		</div>
	);
}
