import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";

interface FileDropProps {
	readonly label: string;
	readonly hint: string;
	readonly accept: string;
	readonly isBusy: boolean;
	readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files by button, by keyboard or dropped on it. */
export function FileDrop({ label, hint, accept, isBusy, onFiles }: FileDropProps) {
	const id = useId();
	const isOver = useSignal(false);
	return (
		<div
			class={isOver.value ? "drop over" : "drop"}
			onDragOver={(event) => {
				event.preventDefault();
				isOver.value = true;
			}}
			onDragLeave={() => {
				isOver.value = false;
			}}
			onDrop={(event) => {
				event.preventDefault();
				isOver.value = false;
				const files = [...(event.dataTransfer?.files ?? [])];
				if (files.length > 0 && !isBusy) onFiles(files);
			}}
		>
			<input
				id={id}
				class="visually-hidden"
				type="file"
				multiple
				accept={accept}
				disabled={isBusy}
				aria-describedby={`${id}-hint`}
				onChange={(event) => {
					const files = [...(event.currentTarget.files ?? [])];
					event.currentTarget.value = "";
					if (files.length > 0) onFiles(files);
				}}
			/>
			<label class="button primary" for={id}>
				{label}
			</label>
			<p id={`${id}-hint`} class="soft small">
				{hint}
			</p>
		</div>
	);
}
