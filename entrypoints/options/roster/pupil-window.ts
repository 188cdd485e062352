import { type Signal, signal } from "@preact/signals";
import type { PupilFilter } from "../../../components/roster/pupil-filter";
import { DeskError } from "../../roster-desk/ask-desk";
import type { PupilsAsked, PupilsFound } from "../../roster-desk/pupil-shelf";
import { onceAtATime } from "./once-at-a-time";

/** Pupils that are here, and what was looked for. */
export interface HeldPupils extends PupilsFound {
	readonly filter: PupilFilter;
}

/** So many pupils are here at once. */
const span = 240;
/** Closer to the end of those here than that, the next are asked for. */
const margin = 60;

/** The pupils at the desk as this page sees them: how many fit, and a few around those in view. */
export class PupilWindow {
	/** What is looked for now. */
	readonly filter: Signal<PupilFilter>;
	/** Null before the first answer. */
	readonly held = signal<HeldPupils | null>(null);
	/** The desk could not answer. */
	readonly hasFailed = signal(false);
	/** Asks the desk anew for what is in view. */
	readonly refresh = onceAtATime(() => this.#ask());
	readonly #desk: (asked: PupilsAsked) => Promise<PupilsFound>;
	#view = { from: 0, to: 0 };

	constructor(desk: (asked: PupilsAsked) => Promise<PupilsFound>, filter: PupilFilter) {
		this.#desk = desk;
		this.filter = signal(filter);
	}

	/** Looks for others, from the first of them on. */
	search(filter: PupilFilter): void {
		this.filter.value = filter;
		this.#view = { from: 0, to: 0 };
		void this.refresh();
	}

	/** Has the pupils here when those from one place to another come into view. */
	readonly show = (from: number, to: number): void => {
		this.#view = { from, to };
		const held = this.held.peek();
		if (!held || isNearEnd(held, this.#view)) void this.refresh();
	};

	/** Lets go of whoever is here. */
	clear(): void {
		this.held.value = null;
		this.#view = { from: 0, to: 0 };
	}

	async #ask(): Promise<void> {
		const filter = this.filter.peek();
		const { from, to } = this.#view;
		const before = Math.max(0, Math.floor((span - (to - from)) / 2));
		const asked = { filter, from: Math.max(0, from - before), count: span };
		try {
			this.held.value = { ...(await this.#desk(asked)), filter };
			this.hasFailed.value = false;
		} catch (error) {
			// Who ends the desk needs nobody from it any more.
			this.hasFailed.value = !(error instanceof DeskError && error.message === "stopped");
		}
	}
}

function isNearEnd({ total, from, pupils }: PupilsFound, view: { from: number; to: number }) {
	const end = from + pupils.length;
	const isNearStart = from > 0 && view.from < from + margin;
	return isNearStart || (end < total && view.to > end - margin);
}
