/** Longer is no name and no title. */
const longest = 100;

/** What is wrong with a list of one entry a line: too long ones by their line, and too many. */
export function lineFaults(text: string, most: number): string[] {
	const lines = text.split("\n").map((line) => line.trim());
	const tooLong = lines.flatMap((line, at) =>
		line.length > longest ? [`Line ${at + 1} is longer than ${longest} letters.`] : [],
	);
	const count = lines.filter((line) => line !== "").length;
	return count > most
		? [...tooLong, `The list may have ${most.toLocaleString("en-GB")} lines at most.`]
		: tooLong;
}
