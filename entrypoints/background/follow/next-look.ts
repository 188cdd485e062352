import type { Following } from "../../../storage/sealed-setup/following";

/** Intervals after which the longest wait ends. */
const mostIntervals = 4;
const away: readonly Following["fault"][] = ["unreachable", "unreachable-or-barred", "slow"];

/**
 * Minutes until the next look. Laptops spread out over the last fifth of the interval, so that a
 * school's do not all come at once. Who was not reached is asked again soon, for an offline laptop
 * costs nobody anything; what was reached and is at fault is asked ever less often, up to four intervals.
 * `chance` is from 0 to 1.
 */
export function nextLook(
	{ failures, fault }: Pick<Following, "failures" | "fault">,
	interval: number,
	chance: number,
): number {
	const spread = 0.8 + 0.2 * chance;
	if (fault === null) return interval * spread;
	const doubled = 2 ** Math.min(failures - 1, 10);
	const wait = away.includes(fault)
		? Math.min(interval, 2 * doubled)
		: Math.min(mostIntervals * interval, interval * doubled);
	return Math.max(1, wait * spread);
}

/**
 * True when a look is set that will come in time. One further off than the longest wait was set by a
 * clock that has been put back since, and would leave the laptop behind until that day. Milliseconds.
 */
export function isLookSet(at: number | undefined, now: number, interval: number): boolean {
	return at !== undefined && at - now <= mostIntervals * interval * 60_000;
}
