import type { PupilFilter } from "../../components/roster/pupil-filter";
import type { Pupil } from "../../rules/domain/pupil";
import { columnsOf, type PupilColumns } from "../../rules/names/index/pupil-columns";
import { filterPupils } from "./filter-pupils";

/** Asks who fits; `edition`: of the columns that the asker holds, null without any. */
export interface PupilsAsked {
	readonly filter: PupilFilter;
	readonly edition: string | null;
}

/** Who fits, by their numbers in the columns. */
export interface PupilsFound {
	readonly edition: string;
	/** Null when the asker holds them already. */
	readonly columns: PupilColumns | null;
	readonly fitting: Uint32Array;
}

/**
 * Pupils in their order, of whom a page sees a few at a time. It gets all of them once, as columns:
 * a hundred thousand objects would stop it for half a second, some strings and numbers do not.
 */
export class PupilShelf {
	readonly #pupils: readonly Pupil[];
	readonly #edition = crypto.randomUUID();

	constructor(pupils: readonly Pupil[]) {
		this.#pupils = pupils;
	}

	find({ filter, edition }: PupilsAsked): PupilsFound {
		return {
			edition: this.#edition,
			columns: edition === this.#edition ? null : columnsOf(this.#pupils),
			fitting: filterPupils(this.#pupils, filter),
		};
	}
}
