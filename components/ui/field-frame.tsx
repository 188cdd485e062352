import type { ComponentChildren } from "preact";

interface FieldFrameProps {
	readonly id: string;
	readonly label: string;
	readonly help?: string | undefined;
	readonly faults: readonly string[];
	readonly children: ComponentChildren;
}

/** A field with its name, what it is for, and what is wrong with it. The field refers to `describedBy(id)`. */
export function FieldFrame({ id, label, help = "", faults, children }: FieldFrameProps) {
	return (
		<div class="form-field">
			<label for={id}>{label}</label>
			{children}
			<FieldNotes id={id} help={help} faults={faults} />
		</div>
	);
}

interface FieldNotesProps {
	readonly id: string;
	readonly help: string;
	readonly faults: readonly string[];
}

/** What a field is for and what is wrong with it; spoken with the field and when it changes. */
export function FieldNotes({ id, help, faults }: FieldNotesProps) {
	return (
		<div id={describedBy(id)} class="field-notes small">
			{help !== "" && <p class="soft">{help}</p>}
			<div aria-live="polite">
				{faults.map((fault) => (
					<p key={fault} class="field-fault">
						<span aria-hidden="true">✕ </span>
						{fault}
					</p>
				))}
			</div>
		</div>
	);
}

/** The id of a field's notes. */
export function describedBy(id: string): string {
	return `${id}-notes`;
}
