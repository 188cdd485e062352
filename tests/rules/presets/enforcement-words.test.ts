import { expect, test } from "vitest";
import { duty } from "../../../rules/domain/duty";
import { enforcementWords } from "../../../rules/presets/enforcement-words";

const words = (given: object) =>
	enforcementWords({
		by: "duty",
		duty: duty.parse({ kind: "check-followers", task: "Check the followers.", ...given }),
	}).detail;

test.each([
	[{}, "Check the followers."],
	[{ by: "The office" }, "Check the followers. (The office)"],
	[{ everyDays: 1 }, "Check the followers. (every day)"],
	[{ by: "SLT", everyDays: 14 }, "Check the followers. (SLT, every fortnight)"],
	[{ everyDays: 30 }, "Check the followers. (every 30 days)"],
	[{ due: "2019-11-30" }, "Check the followers. (due 30 November 2019)"],
	[{ due: "--07-15" }, "Check the followers. (due 15 July each year)"],
	[{ minimum: 3, everyDays: 7 }, "Check the followers. (at least 3 times, every week)"],
])("a duty with %j says when and who", (given, detail) => {
	expect(words(given)).toBe(detail);
});

test("a rule says what it does and how it holds", () => {
	const said = enforcementWords({
		by: "rule",
		rule: "required-hashtags",
		severity: "error",
		options: {},
	});
	expect(said).toMatchObject({ how: "Checked while writing", severity: "error" });
	expect(said.detail).toContain("hashtags");
});

test("a rule's case is said in words, not by its id", () => {
	const said = enforcementWords({
		by: "rule",
		rule: "reply",
		severity: "error",
		cases: ["moreThanOne"],
		options: {},
	});
	expect(said.detail).toContain("Only for: the reply would go to more than one account.");
});

test("what is only read says that no check stands behind it", () => {
	expect(enforcementWords({ by: "reading" })).toMatchObject({ how: "To be read", severity: null });
});
