import { expect, test } from "vitest";
import { isUnconfirmed } from "../../rules/engine/is-unconfirmed";

const followed = { issuedOn: "2026-10-01", confirmedOn: "2026-11-01", maxAgeDays: 14 };

test.each([
	["confirmed today", followed, "2026-11-01", false],
	["confirmed at the limit", followed, "2026-11-15", false],
	["confirmed beyond the limit", followed, "2026-11-16", true],
	["never confirmed", { ...followed, confirmedOn: null }, "2026-11-01", true],
	["a clock a year ahead", followed, "2027-11-01", true],
	["a clock a year behind", followed, "2025-11-01", true],
	["a clock behind the last look", followed, "2026-10-20", true],
	[
		"opened by hand, long ago",
		{ ...followed, confirmedOn: null, maxAgeDays: null },
		"2027-09-01",
		false,
	],
	[
		"opened by hand, the clock a year behind",
		{ ...followed, maxAgeDays: null },
		"2025-11-01",
		true,
	],
])("%s", (_, file, today, expected) => {
	expect(isUnconfirmed(file, today)).toBe(expected);
});

test("a laptop that was set up by itself has no file to confirm", () => {
	expect(isUnconfirmed(undefined, "2026-11-01")).toBe(false);
});
