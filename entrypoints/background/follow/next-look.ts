import type { Following } from "../../../storage/sealed-setup/following";

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
	const isAway = fault === "unreachable" || fault === "slow";
	const wait = isAway
		? Math.min(interval, 2 * doubled)
		: Math.min(4 * interval, interval * doubled);
	return Math.max(1, wait * spread);
}
