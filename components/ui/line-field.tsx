import { useSignal } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import { describedBy, FieldFrame } from "./field-frame";

interface LineFieldProps {
	readonly label: string;
	readonly help?: string;
	readonly value: readonly string[];
	readonly faults: readonly string[];
	readonly onChange: (value: string[]) => void;
}

/** A list, one entry a line: can be pasted from anywhere and needs no mouse. */
export function LineField({ label, help = "", value, faults, onChange }: LineFieldProps) {
	const id = useId();
	const text = useSignal(value.join("\n"));
	const given = value.join("\n");
	useEffect(() => {
		// What is typed keeps its blank lines; only a value from elsewhere replaces it.
		if (linesOf(text.peek()).join("\n") !== given) text.value = given;
	}, [given, text]);
	return (
		<FieldFrame id={id} label={label} help={[help, "One a line."].join(" ").trim()} faults={faults}>
			<textarea
				id={id}
				class="field lines"
				rows={Math.min(8, Math.max(2, value.length + 1))}
				dir="auto"
				spellcheck={false}
				aria-describedby={describedBy(id)}
				aria-invalid={faults.length > 0}
				value={text}
				onInput={(event) => {
					text.value = event.currentTarget.value;
					onChange(linesOf(text.value));
				}}
			/>
		</FieldFrame>
	);
}

/** The lines that say something; spaces around them do not count. */
function linesOf(text: string): string[] {
	return text
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "");
}
