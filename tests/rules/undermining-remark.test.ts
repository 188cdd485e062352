import { describe, expect, test } from "vitest";
import rule from "../../rules/undermining-remark";
import { checkUnder } from "./check-under";
import { everydayPosts } from "./posts/everyday";
import { groups, kind, remarks } from "./posts/undermining-remark";
import { digs, noDigs } from "./posts/undermining-remark-digs";
import { grumbles, noGrumbles } from "./posts/undermining-remark-stock";
import { unweighed, weighed } from "./posts/undermining-remark-weighed";

const demands = [
	{ severity: "warning", cases: ["remark"] },
	{ severity: "error", cases: ["group"] },
] as const;
const severitiesOf = (text: string) =>
	checkUnder(rule, demands, { text }).map(({ severity }) => severity);

test.each(remarks)("%s", (text) => {
	expect(severitiesOf(text)).toContain("warning");
});

test.each(groups)("%s", (text) => {
	expect(severitiesOf(text)).toContain("error");
});

test.each([...digs, ...weighed, ...grumbles])("%s", (text) => {
	expect(severitiesOf(text)).not.toEqual([]);
});

test.each([...kind, ...noDigs, ...noGrumbles, ...unweighed, ...everydayPosts])("%s", (text) => {
	expect(severitiesOf(text)).toEqual([]);
});

describe("hostile texts", () => {
	test.each([
		["one letter", "a".repeat(25_000)],
		["adverbs", "The school is " + "so very ".repeat(3000)],
		["openers", "parents are ".repeat(2000)],
		["labels", "our sen ".repeat(3000)],
		["titles", "Mrs A is ".repeat(2500)],
		["disappointment", "disappointed with the some ".repeat(1000)],
		["full stops", "naughty. ".repeat(2500)],
		["line breaks", "\n".repeat(25_000)],
	])("%s hide no remark behind them", (_, text) => {
		expect(severitiesOf(`${text}\nThe governors are a disgrace.`)).toContain("warning");
	});
});
