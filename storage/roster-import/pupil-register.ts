import { type ConsentTopic, joinRows, topicsOf } from "./join-rows";
import type { PupilRow } from "./read-row";

/** A pupil as joined from all rows that speak of the same child. */
export interface JoinedPupil {
	readonly first: number;
	row: PupilRow;
	readonly ids: Set<string>;
	/** Which row was the first to speak about a purpose, or about the channel. */
	readonly sources: Map<ConsentTopic, PupilRow>;
}

/** The pupils found so far, looked up by id and by name. */
export class PupilRegister {
	readonly #byId = new Map<string, JoinedPupil>();
	readonly #byName = new Map<string, JoinedPupil[]>();
	readonly #pupils: JoinedPupil[] = [];

	/** In the order in which the files name them. */
	all(): JoinedPupil[] {
		return [...this.#pupils].sort((a, b) => a.first - b.first);
	}

	/** Whom a row means: one by id or by names with class and year; several if its name alone fits them all. */
	find(row: PupilRow): JoinedPupil[] {
		const known = row.ids
			.map((id) => this.#byId.get(id))
			.find((pupil) => pupil !== undefined && sharesName(pupil.row, row));
		if (known) return [known];
		const namesakes = (this.#byName.get(nameKey(row)) ?? []).filter((pupil) =>
			canBeOne(pupil, row),
		);
		const exact = namesakes.find(
			({ row: other }) => other.class === row.class && other.year === row.year,
		);
		return exact ? [exact] : namesakes;
	}

	add(row: PupilRow, first: number): void {
		const pupil: JoinedPupil = { first, row, ids: new Set(), sources: new Map() };
		this.#pupils.push(pupil);
		this.#learn(pupil, row);
		const key = nameKey(row);
		const namesakes = this.#byName.get(key);
		if (namesakes) namesakes.push(pupil);
		else this.#byName.set(key, [pupil]);
	}

	extend(pupil: JoinedPupil, row: PupilRow): void {
		pupil.row = joinRows(pupil.row, row);
		this.#learn(pupil, row);
	}

	#learn(pupil: JoinedPupil, row: PupilRow): void {
		for (const topic of topicsOf(row.consents)) {
			if (!pupil.sources.has(topic)) pupil.sources.set(topic, row);
		}
		for (const id of row.ids) {
			pupil.ids.add(id);
			if (!this.#byId.has(id)) this.#byId.set(id, pupil);
		}
	}
}

function nameKey({ names }: PupilRow): string {
	return JSON.stringify([fold(names.forename || names.knownAs), fold(names.surname)]);
}

function fold(text: string): string {
	return text
		.normalize("NFKD")
		.replace(/[\p{M}\p{Z}\p{P}]/gu, "")
		.toLowerCase();
}

// Counting columns ("ID" 1, 2, 3 …) repeat from file to file: the same number is no proof without a name.
function sharesName(a: PupilRow, b: PupilRow): boolean {
	const same = (one: string, other: string) => one !== "" && fold(one) === fold(other);
	return (
		same(a.names.surname, b.names.surname) ||
		same(a.names.forename, b.names.forename) ||
		same(a.names.surname, b.names.knownSurname) ||
		same(a.names.knownAs, b.names.forename)
	);
}

// Two children of one name are told apart by ids of one kind, by class or by year.
function canBeOne(pupil: JoinedPupil, row: PupilRow): boolean {
	const kinds = new Map([...pupil.ids].map((id) => [id.split(":")[0], id]));
	const isOther = row.ids.some((id) => {
		const known = kinds.get(id.split(":")[0]);
		return known !== undefined && known !== id;
	});
	const fits = (a: string, b: string) => a === "" || b === "" || fold(a) === fold(b);
	return !isOther && fits(pupil.row.class, row.class) && fits(pupil.row.year ?? "", row.year ?? "");
}
