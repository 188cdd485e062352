interface ProgressProps {
	/** `done` of `total` rows or files; null before anything is known. */
	readonly progress: {
		readonly stage: "reading" | "understanding" | "joining";
		readonly done: number;
		readonly total: number;
	} | null;
}

const stages = {
	reading: "Reading the file",
	understanding: "Reading the rows",
	joining: "Joining the rows of each pupil",
} as const;

/** How far the work is; a bar without an end while that is not known. */
export function ImportProgress({ progress }: ProgressProps) {
	const label = stages[progress?.stage ?? "reading"];
	const isKnown = progress !== null && progress.total > 0;
	return (
		<div class="stack tight" role="status">
			<span class="soft small">{label}…</span>
			<progress
				aria-label={label}
				{...(isKnown ? { value: progress.done, max: progress.total } : {})}
			/>
		</div>
	);
}
