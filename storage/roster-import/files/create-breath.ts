/** How far the work is; `done` of `total` rows, or files while `reading`. */
export interface ImportProgress {
	readonly stage: "reading" | "understanding" | "joining";
	readonly done: number;
	readonly total: number;
}
/** Who follows long work and may call it off. */
export interface BreathOptions {
	readonly onProgress?: (progress: ImportProgress) => void;
	readonly signal?: AbortSignal;
}

/** Called with the number of rows done since the last call: reports progress, lets others run, and throws once cancelled. */
export type Breath = (rows?: number) => Promise<void> | undefined;

/** Longest stretch of work without a pause, in milliseconds. */
const stretch = 40;

/** Makes the pause between stretches of long work, for a stage with so many rows in all. */
export function createBreath(
	{ signal, onProgress }: BreathOptions,
	stage: ImportProgress["stage"],
	total: number,
): Breath {
	let last = Date.now();
	let done = 0;
	return (rows = 0) => {
		signal?.throwIfAborted();
		done += rows;
		if (Date.now() - last < stretch) return undefined;
		onProgress?.({ stage, done: Math.min(done, total), total });
		last = Date.now();
		return new Promise((resolve) => setTimeout(resolve, 0));
	};
}
