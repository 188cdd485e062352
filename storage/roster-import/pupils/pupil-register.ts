import { isNameless } from "../rows/read-names";
import type { PupilRow } from "../rows/read-row";
import { foldName, nameKeys } from "./join-names";
import { type ConsentTopic, joinRows, topicsOf } from "./join-rows";
import { sharesForename } from "./shares-forename";
import { sharesName } from "./shares-name";

/** A pupil as joined from all rows that speak of the same child. */
export interface JoinedPupil {
	readonly first: number;
	row: PupilRow;
	readonly ids: Set<string>;
	/** Its latest id of each kind: UPN, admission number … */
	readonly idOfKind: Map<string, string>;
	readonly files: Set<string>;
	/** Which row was the first to speak about a purpose, or about the channel. */
	readonly sources: Map<ConsentTopic, PupilRow>;
}

/** The pupils found so far, looked up by id and by name. */
export class PupilRegister {
	readonly #byId = new Map<string, JoinedPupil>();
	readonly #byLegalName = new Map<string, JoinedPupil[]>();
	readonly #byAnyName = new Map<string, JoinedPupil[]>();
	readonly #pupils: JoinedPupil[] = [];

	/** In the order in which the files name them. */
	all(): JoinedPupil[] {
		return [...this.#pupils].sort((a, b) => a.first - b.first);
	}

	/** Whom a row means: one by id or by names with class and year; several if its name alone fits them all. */
	find(row: PupilRow): JoinedPupil[] {
		const known = row.ids
			.map((id) => this.#byId.get(id))
			.find((pupil) => pupil !== undefined && isOneChild(pupil, row));
		if (known) return [known];
		if (isNameless(row.names)) return [];
		const keys = nameKeys(row.names);
		const namesakes = (this.#byLegalName.get(keys[0] ?? "") ?? []).filter((pupil) =>
			canBeOne(pupil, row),
		);
		const exact = namesakes.find(
			({ row: other }) => other.class === row.class && other.year === row.year,
		);
		if (exact) return [exact];
		return namesakes.length > 0 ? namesakes : this.#findByUsedName(keys, row);
	}

	/** Another pupil who has the row's UPN or admission number. */
	holderOf({ ids }: PupilRow): JoinedPupil | undefined {
		return ids
			.filter((id) => !kindOf(id).startsWith("3"))
			.map((id) => this.#byId.get(id))
			.find((pupil) => pupil !== undefined);
	}

	add(row: PupilRow, first: number): void {
		const pupil: JoinedPupil = {
			first,
			row,
			ids: new Set(),
			idOfKind: new Map(),
			files: new Set(),
			sources: new Map(),
		};
		this.#pupils.push(pupil);
		this.#learn(pupil, row);
	}

	extend(pupil: JoinedPupil, row: PupilRow): void {
		pupil.row = joinRows(pupil.row, row);
		this.#learn(pupil, row);
	}

	// One list has "Elizabeth (Libby)", another "Libby"; one list would not name a child both ways.
	#findByUsedName(keys: readonly string[], row: PupilRow): JoinedPupil[] {
		const found = keys.flatMap((key) => this.#byAnyName.get(key) ?? []);
		return [...new Set(found)].filter(
			(pupil) => !pupil.files.has(row.file) && canBeOne(pupil, row),
		);
	}

	#learn(pupil: JoinedPupil, row: PupilRow): void {
		pupil.files.add(row.file);
		const keys = isNameless(row.names) ? [] : nameKeys(row.names);
		for (const key of keys.slice(0, 1)) list(this.#byLegalName, key, pupil);
		for (const key of keys) list(this.#byAnyName, key, pupil);
		for (const topic of topicsOf(row.consents)) {
			if (!pupil.sources.has(topic)) pupil.sources.set(topic, row);
		}
		for (const id of row.ids) {
			pupil.ids.add(id);
			pupil.idOfKind.set(kindOf(id), id);
			if (!this.#byId.has(id)) this.#byId.set(id, pupil);
		}
	}
}

// A file of one name a hundred thousand times must not be compared each with each.
const mostNamesakes = 200;

function list(register: Map<string, JoinedPupil[]>, key: string, pupil: JoinedPupil): void {
	const namesakes = register.get(key);
	if (!namesakes) register.set(key, [pupil]);
	else if (namesakes.length < mostNamesakes && !namesakes.includes(pupil)) namesakes.push(pupil);
}

// Two children of one list may bear one number by mistake: siblings share the surname only.
function isOneChild(pupil: JoinedPupil, row: PupilRow): boolean {
	if (isNameless(row.names)) return true;
	return (
		sharesName(pupil.row, row) && (!pupil.files.has(row.file) || sharesForename(pupil.row, row))
	);
}

// Two children of one name are told apart by ids of one kind, by class or by year.
function canBeOne(pupil: JoinedPupil, row: PupilRow): boolean {
	const isOther = row.ids.some((id) => {
		const known = pupil.idOfKind.get(kindOf(id));
		return known !== undefined && known !== id;
	});
	if (isOther) return false;
	const fits = (a: string, b: string) => a === "" || b === "" || foldName(a) === foldName(b);
	return fits(pupil.row.class, row.class) && fits(pupil.row.year ?? "", row.year ?? "");
}

function kindOf(id: string): string {
	return id.slice(0, id.indexOf(":"));
}
