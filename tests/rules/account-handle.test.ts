import { expect, test } from "vitest";
import rule from "../../rules/account-handle";
import { yearGroupsIn, yearOfEnding } from "../../rules/language/year-groups";
import { checkUnder } from "./check-under";

const from = (account: string, text: string) => ({ draft: { account, parts: [{ text }] } });
const year4 = from("@FairmeadSchY6", "Year 4 made maps");

test("a wrong account and a wrong year have severities of their own", () => {
	const demands = [
		{ severity: "error", cases: ["pattern"] },
		{ severity: "info", cases: ["otherYear"] },
	] as const;
	expect(checkUnder(rule, demands, from("@FairmeadSchX", "Hi"))).toMatchObject([
		{ severity: "error", field: "post" },
	]);
	expect(checkUnder(rule, demands, year4)).toMatchObject([{ severity: "info", field: "text" }]);
});

test("years are left alone where the school says so", () => {
	const options = { compareYears: false };
	expect(checkUnder(rule, [{ severity: "warning", options }], year4)).toEqual([]);
});

test.each([
	["Y6", "6"],
	["YR", "R"],
	["N", "N"],
	["_Y3", "3"],
	["y1", "1"],
	["Year5", "5"],
	["", null],
	["Music", null],
	["PE", null],
])("the ending “%s” stands for year %s", (ending, year) => {
	expect(yearOfEnding(ending)).toBe(year);
});

test.each([
	["Yr 3 and Y5s met Reception", ["3", "5", "R"]],
	["Years 2 and 3 sang with Y4/5", ["2", "3", "4"]],
	["Class 4B, 4B and Nursery", ["4", "4", "N"]],
	["This year 12,000 people came; in year 4 BC too", []],
	["2D shapes in 3D", []],
	["Ready for Year 1 and transition to Year 7", []],
])("finds the year groups of “%s”", (text, years) => {
	const isClass = (label: string) => label === "4B";
	expect(yearGroupsIn(text, isClass).map(({ year }) => year)).toEqual(years);
});
