import { signal } from "@preact/signals";
import { everybodyHere } from "../../../components/roster/pupil-filter";
import type { Stored } from "../../../storage/parse-stored";
import type { DeskLine } from "../../roster-desk/ask-desk";
import type { RosterOverview } from "../../roster-desk/desk-protocol";
import { onceAtATime } from "./once-at-a-time";
import { PupilSight } from "./pupil-sight";

/** The roster in store as this page sees it: in numbers, and its pupils. */
export class RosterSight {
	/** Null before the first look. */
	readonly overview = signal<Stored<RosterOverview> | null>(null);
	/** The desk could not look. */
	readonly hasFailed = signal(false);
	readonly pupils: PupilSight;
	/** Looks at what is in store now. */
	readonly look = onceAtATime(() => this.#look());
	readonly #desk: DeskLine;

	constructor(desk: DeskLine) {
		this.#desk = desk;
		this.pupils = new PupilSight(
			(asked) => desk.ask("list", { of: "roster", ...asked }),
			everybodyHere,
		);
	}

	/** Lets go of everybody: the page may not show them any more. */
	clear(): void {
		this.overview.value = null;
		this.pupils.clear();
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
