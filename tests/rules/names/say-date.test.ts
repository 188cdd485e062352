import { expect, test } from "vitest";
import { sayDate } from "../../../rules/names/say-date";

test("a date is said as people say it", () => {
	expect(sayDate("2026-09-07")).toBe("7 September 2026");
	expect(sayDate("2027-12-31")).toBe("31 December 2027");
});

test("no date, and what is none, is an unknown day", () => {
	for (const date of [null, "", "2026-09", "2026-13-01", "soon"]) {
		expect(sayDate(date)).toBe("an unknown day");
	}
});
