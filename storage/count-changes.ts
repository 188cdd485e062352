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

const shown = 200;

/** Counts changes and keeps the first 200 of each kind. */
export function countChanges({ joined, left, given, withdrawn }: RosterChanges): ChangeCounts {
	return {
		joined: counted(joined),
		left: counted(left),
		given: counted(given),
		withdrawn: counted(withdrawn),
	};
}

function counted<Item>(items: readonly Item[]): Counted<Item> {
	return { count: items.length, first: items.slice(0, shown) };
}
