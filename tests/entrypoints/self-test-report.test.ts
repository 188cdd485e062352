import { expect, test } from "vitest";
import { selfTestReport } from "../../entrypoints/popup/self-test-report";

const about = { version: "1.2.3", browser: "Test/1", today: "2026-11-20" };

test("says what was found and how much was read, and nothing that anybody wrote", () => {
	const report = selfTestReport(
		{
			state: "checked",
			reason: null,
			findings: 2,
			account: "@FairmeadSch",
			missing: [],
			read: { kind: "reply", parts: 2, media: 1, poll: 0 },
		},
		about,
	);
	expect(report.split("\n")).toEqual([
		"Chalkline 1.2.3, self-test of 2026-11-20",
		"Test/1",
		"state: checked, 2 findings",
		"text: found",
		"account: found",
		"button: found",
		"read as: reply, 2 boxes, 1 pictures or films, 0 poll choices",
	]);
	expect(report).not.toContain("Fairmead");
});

test("names what was not found of a page that cannot be read", () => {
	const report = selfTestReport(
		{ state: "blind", reason: null, findings: 0, account: null, missing: ["button"], read: null },
		about,
	);
	expect(report).toContain("button: NOT FOUND");
	expect(report).toContain("text: not looked at");
	expect(report).toContain("read as: nothing");
});
