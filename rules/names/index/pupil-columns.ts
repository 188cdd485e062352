import type { Consent, Pupil, Purpose } from "../../domain/pupil";
import { consent, purpose } from "../../domain/pupil";

type TextField = "forename" | "knownAs" | "middle" | "surname" | "knownSurname" | "class";

/** Pupils as columns: read back without making an object of each. Different texts are kept once. */
export interface PupilColumns {
	readonly size: number;
	readonly keys: string;
	readonly keyFrom: Uint32Array;
	readonly texts: string;
	readonly textFrom: Uint32Array;
	/** Numbers of texts, one column for each field. */
	readonly fields: Readonly<Record<TextField | "year", Uint32Array>>;
	/** Consents, left and doNotShow as one number. */
	readonly marks: Uint16Array;
}

const purposes = purpose.options;
const consents = consent.options;
const LEFT = 256;
const HIDDEN = 512;
/** How many different marks there are. */
export const ALL_MARKS = 1024;

/** Everything about a pupil that a rule may decide by, as one number. */
export function marksOf({ consent: given, left, doNotShow }: Pupil): number {
	const answers = purposes.reduce((sum, each) => sum * 4 + consents.indexOf(given[each]), 0);
	return answers + (left ? LEFT : 0) + (doNotShow ? HIDDEN : 0);
}

function consentFrom(marks: number, which: Purpose): Consent {
	const shift = 2 * (purposes.length - 1 - purposes.indexOf(which));
	return consents[(marks >>> shift) & 3] ?? "unknown";
}

/** Lays pupils out in columns. */
export function columnsOf(pupils: readonly Pupil[]): PupilColumns {
	const texts = new TextNumbers();
	const column = (read: (pupil: Pupil) => string) => {
		const numbers = new Uint32Array(pupils.length);
		pupils.forEach((pupil, at) => (numbers[at] = texts.numberOf(read(pupil))));
		return numbers;
	};
	const marks = new Uint16Array(pupils.length);
	pupils.forEach((pupil, at) => (marks[at] = marksOf(pupil)));
	const fields = {
		forename: column(({ forename }) => forename),
		knownAs: column(({ knownAs }) => knownAs),
		middle: column(({ middle }) => middle),
		surname: column(({ surname }) => surname),
		knownSurname: column(({ knownSurname }) => knownSurname),
		class: column((pupil) => pupil.class),
		year: column(({ year }) => year ?? ""),
	};
	const keys = pupils.map(({ key }) => key);
	return {
		size: pupils.length,
		keys: keys.join(""),
		keyFrom: ends(keys),
		texts: texts.all.join(""),
		textFrom: ends(texts.all),
		fields,
		marks,
	};
}

class TextNumbers {
	readonly all: string[] = [];
	private readonly numbers = new Map<string, number>();

	numberOf(text: string): number {
		const known = this.numbers.get(text);
		if (known !== undefined) return known;
		this.numbers.set(text, this.all.length);
		return this.all.push(text) - 1;
	}
}

function ends(texts: readonly string[]): Uint32Array {
	const from = new Uint32Array(texts.length + 1);
	texts.forEach((text, at) => (from[at + 1] = (from[at] ?? 0) + text.length));
	return from;
}

/** One field of one pupil. */
export function fieldOf(columns: PupilColumns, field: TextField | "year", pupil: number): string {
	const text = columns.fields[field][pupil] ?? 0;
	return columns.texts.slice(columns.textFrom[text], columns.textFrom[text + 1]);
}

/** The pupil with this number, made anew from the columns. */
export function pupilAt(columns: PupilColumns, number: number): Pupil {
	const read = (field: TextField) => fieldOf(columns, field, number);
	const marks = columns.marks[number] ?? 0;
	const year = fieldOf(columns, "year", number);
	return {
		key: columns.keys.slice(columns.keyFrom[number], columns.keyFrom[number + 1]),
		forename: read("forename"),
		knownAs: read("knownAs"),
		middle: read("middle"),
		surname: read("surname"),
		knownSurname: read("knownSurname"),
		class: read("class"),
		year: year === "" ? null : year,
		left: (marks & LEFT) !== 0,
		doNotShow: (marks & HIDDEN) !== 0,
		consent: {
			photo: consentFrom(marks, "photo"),
			name: consentFrom(marks, "name"),
			work: consentFrom(marks, "work"),
			achievement: consentFrom(marks, "achievement"),
		},
	};
}
