import { describe, expect, test } from "vitest";
import rule, { whereaboutsIn } from "../../rules/trip-safety";
import { checkUnder } from "./check-under";
import { everydayPosts } from "./posts/everyday";
import { silent, telling } from "./posts/trip-safety";
import { noStops, stops } from "./posts/trip-safety-stops";

test.each([...telling, ...stops])("tells: %s", (text) => {
	expect(whereaboutsIn(text)).not.toBeNull();
});

test.each([...silent, ...noStops, ...everydayPosts])("tells nothing: %s", (text) => {
	expect(whereaboutsIn(text)).toBeNull();
});

test("a sentence may tell that the one before was no further away than the hall", () => {
	expect(whereaboutsIn("Year 4 are off to the zoo today.")).toBe("coming");
	expect(whereaboutsIn("Year 4 are off to the zoo today. All in our hall!")).toBeNull();
});

test("asks whoever may agree, and is content with a yes", () => {
	const demands = [
		{ severity: "warning", options: { agreedBy: "the deputy" } },
		{ severity: "error", cases: ["live"] },
	] as const;
	const at = (answers: object) => ({
		draft: { parts: [{ text: "Just arrived at the beach with Year 2." }], answers },
	});
	expect(checkUnder(rule, demands, at({}))).toMatchObject([
		{ severity: "error", question: { id: "headAgreed" } },
	]);
	expect(checkUnder(rule, demands, at({ headAgreed: false }))).toHaveLength(1);
	expect(checkUnder(rule, demands, at({ headAgreed: true }))).toEqual([]);
});

describe("hostile texts", () => {
	test.each([
		["one letter", "a".repeat(25_000)],
		["openers", "we are off to the ".repeat(1400)],
		["words", "visit the a b c ".repeat(1500)],
		["capitals", "at Aa Bb Cc ".repeat(2000)],
		["sentences", "Off to the zoo. ".repeat(1500)],
		["line breaks", "\n".repeat(25_000)],
	])("%s hide no trip behind them", (_, text) => {
		expect(whereaboutsIn(`${text}\nYear 4 are off to Chester Zoo tomorrow!`)).toBe("coming");
	});
});
