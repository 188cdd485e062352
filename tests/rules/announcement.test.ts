import { describe, expect, test } from "vitest";
import rule, { noticeScore } from "../../rules/announcement";
import { checkUnder } from "./check-under";
import { notices, showcases } from "./posts/announcement";
import { goingRound, notGoingRound } from "./posts/announcement-illness";
import { everydayPosts } from "./posts/everyday";

const demands = [
	{ severity: "warning", options: { useInstead: "ParentMail" } },
	{ severity: "error", cases: ["certain"] },
] as const;

test.each([...notices, ...goingRound])("a notice: %s", (text) => {
	expect(checkUnder(rule, demands, { text })).toHaveLength(1);
});

test.each([...showcases, ...notGoingRound, ...everydayPosts])("no notice: %s", (text) => {
	expect(checkUnder(rule, demands, { text })).toEqual([]);
});

test("a plain notice is held, a mixed one is pointed out", () => {
	const plain = "Reminder: please bring PE kit on Friday.";
	const mixed = "We loved our bake. Please bring a tin on Friday, tickets are on sale.";
	expect(checkUnder(rule, demands, { text: plain })).toMatchObject([
		{ severity: "error", todo: "Send it by ParentMail instead." },
	]);
	expect(checkUnder(rule, demands, { text: mixed })).toMatchObject([{ severity: "warning" }]);
});

test("the school sets from which score a post counts", () => {
	const text = "Children should wear green on Friday.";
	const score = noticeScore(text);
	const found = (likelyFrom: number) =>
		checkUnder(rule, [{ severity: "warning", options: { likelyFrom } }], { text });
	expect(found(score)).toHaveLength(1);
	expect(found(score + 1)).toEqual([]);
});

test("what only may have happened is not taken for told", () => {
	const asked = "Please bring a coat on Friday if they were here today.";
	const told = "They were here today: please bring a coat on Friday.";
	expect(noticeScore(asked)).toBeGreaterThan(noticeScore(told));
	expect(noticeScore(told)).toBeLessThan(0);
});

describe("hostile texts", () => {
	test.each([
		["one letter", "a".repeat(25_000)],
		["please", "please ".repeat(3600)],
		["kits", "pe kit ".repeat(3600)],
		["letters", "letters a b c ".repeat(1800)],
		["reminders", "just gentle quick final ".repeat(1000)],
		["applications", "application ".repeat(2000)],
		["numbers", "12.30 ".repeat(4000)],
		["line breaks", "\n".repeat(25_000)],
		["spaces and line breaks", " \n".repeat(12_500)],
	])("%s hide no notice behind them", (_, text) => {
		const notice = "Reminder: school will be closed on Monday.";
		expect(noticeScore(`${text}\n${notice}`)).toBeGreaterThanOrEqual(noticeScore(notice));
	});
});
