/** "2,003". */
export function inFigures(count: number): string {
	return count.toLocaleString("en-GB");
}

/** "1 pupil", "2,003 pupils". */
export function pupilsWords(count: number): string {
	return `${inFigures(count)} ${count === 1 ? "pupil" : "pupils"}`;
}
