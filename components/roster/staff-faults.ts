import { lineFaults } from "./line-faults";
import { isTitle } from "./parse-staff";

const mostStaff = 10_000;

/** What is wrong with a staff list as written: a title nobody stands behind, a line that is no name. */
export function staffFaults(text: string): string[] {
	const nameless = text
		.split("\n")
		.flatMap((line, at) =>
			isTitle(line.trim()) ? [`Line ${at + 1} is a title without a name.`] : [],
		);
	return [...nameless, ...lineFaults(text, mostStaff)];
}
