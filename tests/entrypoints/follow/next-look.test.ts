import { describe, expect, test } from "vitest";
import { isLookSet, nextLook } from "../../../entrypoints/background/follow/next-look";

const halfAnHour = 30;

describe("the next look", () => {
	test("comes within the interval, and not for all at once", () => {
		const good = { failures: 0, fault: null };
		expect(nextLook(good, halfAnHour, 0)).toBe(24);
		expect(nextLook(good, halfAnHour, 1)).toBe(30);
	});
	test.each([
		["unreachable", 1, 2],
		["unreachable", 3, 8],
		["unreachable", 99, 30],
		["unreachable-or-barred", 3, 8],
		["refused-by-server", 1, 30],
		["damaged", 2, 60],
		["damaged", 99, 120],
	] as const)("after %s for the %i. time comes in %i minutes", (fault, failures, minutes) => {
		expect(nextLook({ failures, fault }, halfAnHour, 1)).toBe(minutes);
	});

	test("that a clock set for next year is none, and the longest wait is one", () => {
		const now = Date.parse("2026-11-20T09:00:00Z");
		const inMinutes = (minutes: number) => now + minutes * 60_000;
		expect(isLookSet(undefined, now, halfAnHour)).toBe(false);
		expect(isLookSet(inMinutes(365 * 24 * 60), now, halfAnHour)).toBe(false);
		expect(isLookSet(inMinutes(4 * halfAnHour), now, halfAnHour)).toBe(true);
		expect(isLookSet(inMinutes(-5), now, halfAnHour)).toBe(true);
	});
});
