import { isNone } from "./read-class";

/** A pupil's names as the columns give them. */
export interface NameParts {
	readonly forename: string;
	readonly knownAs: string;
	readonly middle: string;
	readonly surname: string;
	readonly knownSurname: string;
}

export const noName: NameParts = {
	forename: "",
	knownAs: "",
	middle: "",
	surname: "",
	knownSurname: "",
};

const title = /^(mr|mrs|miss|ms|mx|master|dr)\.?\s+(?=\S)/i;
const particles = new Set(
	"de da do dos das di du del della la le lo van von der den ter ten al el ul bin ibn bint binti ben ap ab st st. mac mc o fitz abu abd abdul".split(
		" ",
	),
);

/** Parts a name that stands in one cell: "Smith, Jane Ann", "Jane Smith", "SMITH Jane", "Smith, Jonathan (Jon)". */
export function splitName(text: string, isSurnameFirst: boolean): NameParts {
	const knownAs = /[("“]\s*([\p{L}'’ -]{2,40})\s*[)"”]/u.exec(text)?.[1]?.trim() ?? "";
	const bare = text
		.replace(/\([^)]*\)|["“][^"”]*["”]/g, " ")
		.replace(/\s+/g, " ")
		.trim();
	const comma = bare.indexOf(",");
	if (comma > 0) {
		const [forename = "", ...middle] = words(
			bare
				.slice(comma + 1)
				.replace(title, "")
				.replace(",", " "),
		);
		return {
			...noName,
			forename,
			middle: middle.join(" "),
			surname: bare.slice(0, comma).trim(),
			knownAs,
		};
	}
	const all = words(bare.replace(title, ""));
	const capitals = capitalRun(all);
	if (capitals) return assemble(capitals.others, capitals.surname, knownAs);
	const length = isSurnameFirst ? leadingSurname(all) : 0;
	if (length > 0) return assemble(all.slice(length), all.slice(0, length), knownAs);
	const start = trailingSurname(all);
	return assemble(all.slice(0, start), all.slice(start), knownAs);
}

function assemble(
	given: readonly string[],
	surname: readonly string[],
	knownAs: string,
): NameParts {
	const [forename = "", ...middle] = given;
	return { ...noName, forename, middle: middle.join(" "), surname: surname.join(" "), knownAs };
}

function words(text: string): string[] {
	return text.split(/\s+/).filter((word) => word !== "" && !isNone(word));
}

const smallBeginning = /^(ma?c|fitz|de|di|[do]['’])(?=\p{Lu})/iu;

/** True for a word in capitals, "McDONALD" and "d'ANGELO" too. */
export function isCapitals(word: string): boolean {
	const main = word.replace(smallBeginning, "");
	return /\p{Lu}.*\p{Lu}/u.test(main) && main === main.toUpperCase();
}

// Names in capitals beside one that is not: the capitals are the surname, with "de" before them.
function capitalRun(all: readonly string[]) {
	const start = all.findIndex(isCapitals);
	const isSmall = (at: number) => particles.has(all[at] ?? "");
	const isOfSurname = (word: string, at: number) =>
		isCapitals(word) || (at < start && all.slice(at, start).every((_, on) => isSmall(at + on)));
	const surname = all.filter(isOfSurname);
	const others = all.filter((word, at) => !isOfSurname(word, at));
	return surname.length > 0 && others.some((word) => /^\p{Lu}\p{Ll}/u.test(word))
		? { surname, others }
		: null;
}

function trailingSurname(all: readonly string[]): number {
	let start = all.length - 1;
	while (start > 1 && particles.has(all[start - 1]?.toLowerCase() ?? "")) start -= 1;
	return Math.max(start, all.length > 0 ? 1 : 0);
}

function leadingSurname(all: readonly string[]): number {
	let length = 1;
	while (length < all.length - 1 && particles.has(all[length - 1]?.toLowerCase() ?? ""))
		length += 1;
	return all.length > 1 ? length : 0;
}
