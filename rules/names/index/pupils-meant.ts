import type { Pupil } from "../../domain/pupil";
import type { NameReader } from "../name-reader";
import { nameWords } from "./name-forms";
import type { NameIndex } from "./name-index";
import { fieldOf, pupilAt } from "./pupil-columns";

/** The pupils whom an answer means: a class or year gives all of it, a name its bearers, both together the bearers there. */
export function pupilsMeant(answer: string, index: NameIndex, reader: NameReader): Pupil[] {
	const inClass = pupilsOfClass(answer, index);
	if (inClass.length > 0) return inClass;
	const mentions = reader.mentionsIn(answer);
	const last = mentions.at(-1);
	const rest = last ? answer.slice(reader.words.end[last.after - 1]) : "";
	const named = new Map(
		mentions.flatMap((mention) => reader.pupilsOf(mention)).map((pupil) => [pupil.key, pupil]),
	);
	const there = new Set(pupilsOfClass(rest, index).map(({ key }) => key));
	const all = [...named.values()];
	return there.size > 0 ? all.filter(({ key }) => there.has(key)) : all;
}

function pupilsOfClass(label: string, { pupils }: NameIndex): Pupil[] {
	const wanted = labelOf(label);
	if (wanted === "") return [];
	return (
		pupilsWith(pupils, "class", (text) => labelOf(text) === wanted) ??
		pupilsWith(pupils, "year", (text) => yearOf(text) === wanted) ??
		[]
	);
}

function pupilsWith(
	columns: NameIndex["pupils"],
	field: "class" | "year",
	isWanted: (text: string) => boolean,
): Pupil[] | null {
	const column = columns.fields[field];
	const isText = new Map<number, boolean>();
	const found: Pupil[] = [];
	for (let number = 0; number < columns.size; number++) {
		const text = column[number] ?? 0;
		const known = isText.get(text) ?? isWanted(fieldOf(columns, field, number));
		isText.set(text, known);
		if (known) found.push(pupilAt(columns, number));
	}
	return found.length > 0 ? found : null;
}

const lead = new Set(["class", "form", "year", "yr", "group", "the", "in", "from"]);

/** "Class 4B", "4B", "4 b" are one label; "Year 4" and "Y4" another. */
function labelOf(label: string): string {
	const words = nameWords(label);
	const bare = words.filter((word) => !lead.has(word)).join("");
	const isYear = words.some((word) => word === "year" || word === "yr") && /^\d+$/.test(bare);
	return isYear ? `y${bare}` : bare;
}

function yearOf(year: string): string {
	if (year === "") return "";
	if (year === "R") return "reception";
	return /^\d+$/.test(year) ? `y${year}` : year.toLowerCase();
}
