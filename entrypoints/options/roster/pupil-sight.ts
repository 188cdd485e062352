import { type Signal, signal } from "@preact/signals";
import type { PupilFilter } from "../../../components/roster/pupil-filter";
import type { Pupil } from "../../../rules/domain/pupil";
import { type PupilColumns, pupilAt } from "../../../rules/names/index/pupil-columns";
import { DeskError } from "../../roster-desk/ask-desk";
import type { PupilsAsked, PupilsFound } from "../../roster-desk/pupil-shelf";
import { onceAtATime } from "./once-at-a-time";

/** The pupils who fit what was looked for. */
export interface SeenPupils {
	readonly filter: PupilFilter;
	readonly total: number;
	/** The so-many-th of them; null beyond the end. */
	readonly at: (place: number) => Pupil | null;
}

interface HeldColumns {
	readonly edition: string;
	readonly columns: PupilColumns;
}

/**
 * The pupils at the desk as this page sees them. All of them lie here in columns, of which an
 * object is made only for a row in view: so a row is there in the frame that scrolls to it.
 */
export class PupilSight {
	/** What is looked for now. */
	readonly filter: Signal<PupilFilter>;
	/** Null before the first answer. */
	readonly seen = signal<SeenPupils | null>(null);
	/** The desk could not answer. */
	readonly hasFailed = signal(false);
	/** Asks the desk anew. */
	readonly refresh = onceAtATime(() => this.#ask());
	readonly #desk: (asked: PupilsAsked) => Promise<PupilsFound>;
	#held: HeldColumns | null = null;

	constructor(desk: (asked: PupilsAsked) => Promise<PupilsFound>, filter: PupilFilter) {
		this.#desk = desk;
		this.filter = signal(filter);
	}

	/** Looks for others. */
	search(filter: PupilFilter): void {
		this.filter.value = filter;
		void this.refresh();
	}

	/** Lets go of everybody. */
	clear(): void {
		this.#held = null;
		this.seen.value = null;
	}

	async #ask(): Promise<void> {
		const filter = this.filter.peek();
		const held = this.#held;
		try {
			const found = await this.#desk({ filter, edition: held?.edition ?? null });
			this.#show(found, filter, held);
			this.hasFailed.value = false;
		} catch (error) {
			// Who ends the desk needs nobody from it any more.
			this.hasFailed.value = !(error instanceof DeskError && error.message === "stopped");
		}
	}

	#show({ edition, columns, fitting }: PupilsFound, filter: PupilFilter, held: HeldColumns | null) {
		const all = columns ?? held?.columns;
		if (!all) throw new Error("The desk gave nobody.");
		this.#held = { edition, columns: all };
		const at = (place: number) => {
			const number = fitting[place];
			return number === undefined ? null : pupilAt(all, number);
		};
		this.seen.value = { filter, total: fitting.length, at };
	}
}
