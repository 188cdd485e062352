import { signal } from "@preact/signals";
import { everybodyHere } from "../../../components/roster/pupil-filter";
import type { Stored } from "../../../storage/parse-stored";
import type { DeskLine } from "../../roster-desk/ask-desk";
import type { RosterOverview } from "../../roster-desk/desk-protocol";
import { onceAtATime } from "./once-at-a-time";
import { PupilWindow } from "./pupil-window";

/** The roster in store as this page sees it: in numbers, and the pupils in view. */
export class RosterSight {
	/** Null before the first look. */
	readonly overview = signal<Stored<RosterOverview> | null>(null);
	/** The desk could not look. */
	readonly hasFailed = signal(false);
	readonly pupils: PupilWindow;
	/** Looks at what is in store now. */
	readonly look = onceAtATime(() => this.#look());
	readonly #desk: DeskLine;

	constructor(desk: DeskLine) {
		this.#desk = desk;
		this.pupils = new PupilWindow(
			(asked) => desk.ask("list", { of: "roster", ...asked }),
			everybodyHere,
		);
	}

	async #look(): Promise<void> {
		try {
			const overview = await this.#desk.ask("look", null);
			await this.pupils.refresh();
			this.overview.value = overview;
			this.hasFailed.value = false;
		} catch {
			this.hasFailed.value = true;
		}
	}
}
