import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, lastYearly, mondayOf, nextYearly } from "../../../rules/duties/calendar-days";

test("days are counted over changes of clocks, leap days and new years", () => {
	expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
	expect(addDays("2026-10-24", 2)).toBe("2026-10-26");
	expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
	expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
	expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
});

test("a week begins on Monday, also over a new year", () => {
	expect(mondayOf("2026-11-16")).toBe("2026-11-16");
	expect(mondayOf("2026-11-22")).toBe("2026-11-16");
	expect(mondayOf("2027-01-01")).toBe("2026-12-28");
});

test("a yearly day that February lacks is its last", () => {
	expect(nextYearly("--02-30", "2027-01-01")).toBe("2027-02-28");
	expect(nextYearly("--02-30", "2028-01-01")).toBe("2028-02-29");
});

test("a yearly day comes once a year: today's is the last one, not the next", () => {
	expect(lastYearly("--07-15", "2026-07-15")).toBe("2026-07-15");
	expect(nextYearly("--07-15", "2026-07-15")).toBe("2027-07-15");
	expect(lastYearly("--07-15", "2026-07-14")).toBe("2025-07-15");
	expect(nextYearly("--07-15", "2026-07-14")).toBe("2026-07-15");
});

const date = fc
	.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
	.map((one) => one.toISOString().slice(0, 10));

test("any date lies in its week, and adding is undone by taking away", () => {
	fc.assert(
		fc.property(date, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
			const monday = mondayOf(day);
			expect(monday <= day && day < addDays(monday, 7)).toBe(true);
			expect(new Date(monday).getUTCDay()).toBe(1);
			expect(addDays(addDays(day, days), -days)).toBe(day);
		}),
	);
});
