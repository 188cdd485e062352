import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { unreadableWords } from "./unreadable-words";

interface TextFilePickProps {
	readonly label: string;
	/** Gets the file's text. */
	readonly onText: (text: string) => void;
}

/** A button that opens a JSON file; the same file may be chosen twice. Says when a file cannot be read. */
export function TextFilePick({ label, onText }: TextFilePickProps) {
	const id = useId();
	const unread = useSignal<string | null>(null);
	const read = async (file: File) => {
		unread.value = null;
		const text = await textOf(file);
		if (text === null) unread.value = file.name;
		else onText(text);
	};
	return (
		<>
			<span class="pick">
				<input
					id={id}
					class="visually-hidden"
					type="file"
					accept=".json,application/json"
					onChange={(event) => {
						const file = event.currentTarget.files?.[0];
						event.currentTarget.value = "";
						if (file) void read(file);
					}}
				/>
				<label class="button" for={id}>
					{label}
				</label>
			</span>
			{unread.value !== null && (
				<p class="field-fault small pick-fault" role="alert">
					<span aria-hidden="true">✕ </span>
					{unreadableWords(`“${unread.value}”`)} Nothing has changed.
				</p>
			)}
		</>
	);
}

/** Null when the disk does not give the file: the stick is out, the share is gone, somebody else may read it. */
async function textOf(file: File): Promise<string | null> {
	try {
		return await file.text();
	} catch {
		return null;
	}
}
