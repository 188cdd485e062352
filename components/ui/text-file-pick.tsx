import { useId } from "preact/hooks";

interface TextFilePickProps {
	readonly label: string;
	/** Gets the file's text. */
	readonly onText: (text: string) => void;
}

/** A button that opens a JSON file; the same file may be chosen twice. */
export function TextFilePick({ label, onText }: TextFilePickProps) {
	const id = useId();
	return (
		<span class="pick">
			<input
				id={id}
				class="visually-hidden"
				type="file"
				accept=".json,application/json"
				onChange={(event) => {
					const file = event.currentTarget.files?.[0];
					event.currentTarget.value = "";
					if (file) void file.text().then(onText);
				}}
			/>
			<label class="button" for={id}>
				{label}
			</label>
		</span>
	);
}
