import { z } from "zod";
import { accountScope } from "./engine/account-scope";
import { defineRule } from "./engine/define-rule";
import { yearGroupsIn, yearOfEnding } from "./language/year-groups";

export default defineRule({
	id: "account-handle",
	summary: "The post goes out from the account that it belongs to.",
	rationale: "A year group's followers expect their own children's news, and nobody else's.",
	references: [{ title: "The school's own social media policy" }],
	recommended: { severity: "warning" },
	cases: {
		pattern: "the account only begins like one of the school's",
		otherYear: "the post is about another year group than the account's",
	},
	options: z.strictObject({
		compareYears: z
			.boolean()
			.default(true)
			.describe("Compare the year groups in the text with the one at the end of the account."),
	}),
	messages: {
		pattern: {
			what: "{account} is not one of the school's accounts.",
			todo: "Change to the right account before you post.",
		},
		otherYear: {
			what: "This is about “{words}”, but it goes out from {account}.",
			todo: "Change to the right account, unless this one is meant.",
		},
	},
	check({ draft: { account, parts }, people, school, options }, report) {
		const place = accountScope(school, account);
		if (place.scope === "near") {
			report({ messageId: "pattern", case: "pattern", data: { account } });
		}
		const own = place.scope === "ours" ? yearOfEnding(place.ending) : null;
		if (own === null || !options.compareYears) return;
		const years = school.accounts.flatMap(({ endings }) => endings.map(yearOfEnding));
		const isClass = (label: string) => people.pupilsMeant(label).length > 0;
		const mentions = parts.flatMap(({ text }, part) =>
			yearGroupsIn(text, isClass).map((one) => ({ ...one, part, text })),
		);
		if (mentions.some(({ year }) => year === own)) return;
		const other = mentions.find(({ year }) => years.includes(year));
		if (!other) return;
		const { part, range, text } = other;
		report({
			messageId: "otherYear",
			case: "otherYear",
			field: { part, field: "text", index: 0, text },
			range,
			data: { words: text.slice(range.start, range.end), account },
		});
	},
	examples: {
		pass: [
			{ text: "Year 4 made maps", note: "the school's main account speaks for everybody" },
			{ draft: { account: "@FairmeadSchY4", parts: [{ text: "Year 4 made maps" }] } },
			{
				draft: {
					account: "@FairmeadSchY6",
					parts: [{ text: "Y6 read with their Year 1 buddies" }],
				},
				note: "our year is among them",
			},
			{
				draft: { account: "@FairmeadSchY6", parts: [{ text: "Ready for Year 7 at high school!" }] },
				note: "a year without an account here",
			},
			{
				draft: { account: "@FairmeadSchY4", parts: [{ text: "Soon we are moving up to Year 5!" }] },
				note: "looking ahead",
			},
			{
				draft: {
					account: "@FairmeadSchY4",
					parts: [{ text: "In the year 5 AD nobody had forks" }],
				},
				note: "a date",
			},
			{
				draft: { account: "@FairmeadSchY4", parts: [{ text: "2D and 3D shapes, and 5G masts" }] },
				note: "no classes",
			},
		],
		flag: [
			{
				draft: { account: "@FairmeadSchY6", parts: [{ text: "Year 4 made maps" }] },
				flags: ["Year 4"],
				messageId: "otherYear",
			},
			{
				draft: { account: "@fairmeadschy2", parts: [{ text: "What a day for Class 4B!" }] },
				flags: ["Class 4B"],
				note: "a class says its year",
			},
			{
				draft: { account: "@FairmeadSchY2", parts: [{ text: "Look" }, { text: "4B's kites" }] },
				flags: ["4B"],
				note: "a class on the roster, in a thread",
			},
			{
				draft: { account: "@FairmeadSchY9", parts: [{ text: "Hello" }] },
				flags: ["(post)"],
				messageId: "pattern",
			},
		],
	},
});
