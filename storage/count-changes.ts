import type { RosterChanges } from "./compare-rosters";

/** Some of many: how many there are, and the first of them. */
export interface Counted<Item> {
	readonly count: number;
	readonly first: readonly Item[];
}

/** What a newer roster changes, short enough to be shown. */
export type ChangeCounts = {
	readonly [Kind in keyof RosterChanges]: Counted<RosterChanges[Kind][number]>;
};

const most = 200;

/** Counts changes and keeps the first 200 of each kind. */
export function countChanges(changes: RosterChanges): ChangeCounts {
	return {
		joined: counted(changes.joined),
		left: counted(changes.left),
		given: counted(changes.given),
		withdrawn: counted(changes.withdrawn),
		hidden: counted(changes.hidden),
		shown: counted(changes.shown),
	};
}

function counted<Item>(items: readonly Item[]): Counted<Item> {
	return { count: items.length, first: items.slice(0, most) };
}
