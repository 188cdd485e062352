// How each rule's time grows on texts made to upset patterns: ten times the text may take ten times as long.
import type { ZodType } from "zod";
import { examplePolicy } from "../../rules/engine/example-policy";
import type { Rule } from "../../rules/engine/rule";
import { buildNameIndex } from "../../rules/names/index/name-index";
import { inventRoster } from "./invent-roster";
import { fastest, judgeBounds, median, microsecondsOf } from "./measure";
import { optionsOf, policyOf, prepareText, textRules } from "./prepare-rules";
import { createSchoolPosts } from "./school-posts";

const pupils = inventRoster(2_000);
const index = buildNameIndex({ date: "2026-11-02", covers: ["photo", "name"], pupils });
const posts = createSchoolPosts(120).violating;
const names = pupils.map(({ forename, surname }) => `${forename} ${surname}`).join(", ");

const hostile: Readonly<Record<string, string>> = {
	"line breaks": "\n",
	aaaa: "a",
	"please ": "please ",
	"@": "@",
	"#": "#",
	"#a#": "#a",
	digits: "0123456789",
	spaces: " ",
	quotes: "“",
	"quote and a word": "'a ",
	dots: "a.",
	"stars and letters": "f*",
	capitals: "AA ",
	emoji: "👏",
	"a letter for a word": "u ",
	"short forms": "thx 4 u lol ",
	"offensive words": "prick ",
	"postcodes in small letters": "ls21 3ab ",
	"years and places": "we are at the year 4 ",
	names,
	"forenames only": pupils.map(({ forename }) => forename).join(" "),
};

const short = 2_500;
const long = 25_000;
/** Microseconds; below this a ratio is noise. */
const worthNoting = 5_000;

function textOf(pattern: string, length: number, turn: number): string {
	const repeated = pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length - 4);
	// The end differs from turn to turn, so that nothing is remembered.
	return Buffer.from(`${repeated} ${turn}x`).toString();
}

const faults: { rule: string; text: string; "ms 25,000": number; "× 2,500": number }[] = [];
let slowest = { rule: "", text: "", time: 0 };
for (const rule of textRules) {
	const check = prepareText(policyOf([rule]), index);
	for (const [text, pattern] of Object.entries(hostile)) {
		const few = fastest(8, (turn) => check(textOf(pattern, short, turn)));
		const many = fastest(8, (turn) => check(textOf(pattern, long, turn)));
		if (many > slowest.time) slowest = { rule: rule.id, text, time: many };
		const growth = many / few;
		if (growth < 25 || many < worthNoting) continue;
		faults.push({
			rule: rule.id,
			text,
			"ms 25,000": Number((many / 1000).toFixed(1)),
			"× 2,500": Number(growth.toFixed(1)),
		});
	}
}
if (faults.length > 0) console.table(faults);
console.log(
	`Slowest: ${slowest.rule} on ${slowest.text}, ${(slowest.time / 1000).toFixed(1)} ms for 25,000 characters.`,
);
/** Ten thousand words of whatever shape an option takes: an administrator may paste a dictionary. */
function longListsFor({ options }: Rule): Record<string, readonly string[]> {
	const shapes = ["word", "@word", "#Word", "word = other "];
	const entries = Object.entries(options.shape).flatMap(([name, option], column) => {
		// No word in two lists: a policy that both forbids and allows it is refused.
		const lists = shapes.map((shape) =>
			Array.from({ length: 10_000 }, (_, at) => `${shape}${column}x${at}`),
		);
		const fitting = lists.find((list) => (option as ZodType).safeParse(list).success);
		return fitting ? [[name, fitting] as const] : [];
	});
	return Object.fromEntries(entries);
}

/** Median microseconds a post. */
function timeWith(rule: Rule, options: Readonly<Record<string, unknown>>): number {
	const check = prepareText(
		examplePolicy(() => options, [rule]),
		index,
	);
	posts.forEach((post) => check(post));
	return median(posts.map((post) => microsecondsOf(() => check(post))));
}

const slowedByLists = textRules.flatMap((rule) => {
	const lists = longListsFor(rule);
	if (Object.keys(lists).length === 0) return [];
	const usual = optionsOf(rule);
	const [before, after] = [timeWith(rule, usual), timeWith(rule, { ...usual, ...lists })];
	console.log(
		`${rule.id} with 10,000 words in ${Object.keys(lists).join(", ")}: ${after.toFixed(1)} µs, without ${before.toFixed(1)} µs`,
	);
	return after > 3 * before + 1_000 ? [rule.id] : [];
});
judgeBounds([
	{
		what: "rules that lists of 10,000 words slow down by a millisecond = 0",
		measured: slowedByLists.length,
		holds: slowedByLists.length === 0,
	},
	{
		what: "rule and text pairs that grow faster than the text = 0",
		measured: faults.length,
		holds: faults.length === 0,
	},
]);
