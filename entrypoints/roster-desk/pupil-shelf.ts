import type { PupilFilter } from "../../components/roster/pupil-filter";
import type { Pupil } from "../../rules/domain/pupil";
import { filterPupils } from "./filter-pupils";

/** Asks for pupils who fit, from the so-many-th of them on. */
export interface PupilsAsked {
	readonly filter: PupilFilter;
	readonly from: number;
	readonly count: number;
}

/** Some of the pupils who fit, and how many fit in all. */
export interface PupilsFound {
	readonly total: number;
	readonly from: number;
	readonly pupils: readonly Pupil[];
}

/** So many pupils cross to the page at most, however many it asks for. */
const mostAtOnce = 400;

/** Pupils in their order, of whom a page sees a few at a time. */
export class PupilShelf {
	readonly #pupils: readonly Pupil[];
	/** Those who fit what was looked for last: scrolling asks for the same again and again. */
	#fitting: { readonly filter: string; readonly pupils: readonly Pupil[] } | null = null;

	constructor(pupils: readonly Pupil[]) {
		this.#pupils = pupils;
	}

	/** The pupils asked for; of a place beyond the end, the last ones. */
	find({ filter, from, count }: PupilsAsked): PupilsFound {
		const fitting = this.#fit(filter);
		const most = Math.min(count, mostAtOnce);
		const start = Math.max(0, Math.min(from, fitting.length - most));
		return { total: fitting.length, from: start, pupils: fitting.slice(start, start + most) };
	}

	#fit(filter: PupilFilter): readonly Pupil[] {
		const asked = JSON.stringify(filter);
		if (this.#fitting?.filter !== asked) {
			this.#fitting = { filter: asked, pupils: filterPupils(this.#pupils, filter) };
		}
		return this.#fitting.pupils;
	}
}
