import type { StaffMember } from "../../rules/domain/pupil";

const titles = /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|revd|reverend|fr|father)\.?$/i;

/**
 * Reads one grown-up a line: "Mrs Helen Hartwell", "Miss Blythe", "Helen Hartwell". The last word
 * is the surname; lines without a word are left out.
 */
export function parseStaff(text: string): StaffMember[] {
	return text.split(/\r?\n/).flatMap((line): StaffMember[] => {
		const words = line.trim().split(/\s+/).filter(Boolean);
		const [first = ""] = words;
		const title = words.length > 1 && isTitle(first) ? first : "";
		const names = title === "" ? words : words.slice(1);
		const surname = names.at(-1);
		if (surname === undefined) return [];
		return [{ title, forename: names.slice(0, -1).join(" "), surname }];
	});
}

/** Whether a word is a form of address: "Mrs", "Dr.". */
export function isTitle(word: string): boolean {
	return titles.test(word);
}

/** The lines that give this staff list when read. */
export function staffLines(staff: readonly StaffMember[]): string {
	return staff
		.map(({ title, forename, surname }) => [title, forename, surname].filter(Boolean).join(" "))
		.join("\n");
}
