// Every text rule beside other checkers, on the same posts in one run.
import nlp from "compromise";
import { Dialect, LocalLinter } from "harper.js";
import { binary } from "harper.js/binary";
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity";
import { judgeBounds, median, percentile } from "./measure";
import { policyOf, prepareText, textRules } from "./prepare-rules";
import { createSchoolPosts } from "./school-posts";
import { indexOf, schoolRoster } from "./school-roster";

const turns = 5;
/** Posts that each checker reads before it is timed, until its machine code hardly changes any more. */
const warmUp = { ours: 21_600, others: 6_000, slow: 240 };
const { clean, violating } = createSchoolPosts(120);
const posts = clean.flatMap((post, at) => [post, violating[at] ?? ""]);
const pupils = await schoolRoster(2_000);

const all = prepareText(policyOf(textRules), indexOf(pupils));
const linter = new LocalLinter({ binary, dialect: Dialect.British });
await linter.setup();
const obscenity = new RegExpMatcher({
	...englishDataset.build(),
	...englishRecommendedTransformers,
});
const names = pupils.map(({ forename, surname }) => `${forename} ${surname}`);
const alternation = new RegExp(`(?<!\\p{L})(?:${names.join("|")})(?!\\p{L})`, "giu");

const ours = "every text rule";
const checkers: Readonly<Record<string, (text: string) => unknown>> = {
	[ours]: all,
	"obscenity (English words only)": (text) => obscenity.getAllMatches(text),
	"alternation of the roster's full names": (text) => text.match(alternation),
	"compromise people()": (text) => nlp(text).people().json() as unknown,
	"harper.js, British": (text) => linter.lint(text),
};

async function warm(): Promise<void> {
	for (const [name, check] of Object.entries(checkers)) {
		const most = name.startsWith("harper") ? "slow" : name === ours ? "ours" : "others";
		for (let at = 0; at < warmUp[most]; at++) await check(posts[at % posts.length] ?? "");
	}
}

/** Turn about, every post each; of a post its quietest reading counts, the same for all. */
async function measure(): Promise<Map<string, number[]>> {
	const least = posts.map(() => Number.POSITIVE_INFINITY);
	const times = new Map(
		Object.keys(checkers).map((name): [string, number[]] => [name, [...least]]),
	);
	for (let turn = 0; turn < turns; turn++) {
		for (const [name, check] of Object.entries(checkers)) {
			const own = times.get(name) ?? [];
			for (const [at, text] of posts.entries()) {
				const start = performance.now();
				await check(text);
				own[at] = Math.min(own[at] ?? Number.NaN, (performance.now() - start) * 1000);
			}
		}
	}
	return times;
}

await warm();
const times = await measure();
const time = median(times.get(ours) ?? []);
const ratios = new Map([...times].map(([name, of]) => [name, median(of) / time]));
console.table(
	[...times].map(([checker, of]) => ({
		checker,
		"µs a post": Number(median(of).toFixed(1)),
		p95: Number(percentile(of, 0.95).toFixed(1)),
		times: Number((median(of) / time).toFixed(1)),
	})),
);
const compromise = ratios.get("compromise people()") ?? Number.NaN;
const harper = ratios.get("harper.js, British") ?? Number.NaN;
judgeBounds([
	{ what: "every text rule, 280 characters ≤ 100 µs", measured: time, holds: time <= 100 },
	{ what: "compromise takes ≥ 6 times as long", measured: compromise, holds: compromise >= 6 },
	{ what: "harper.js takes ≥ 30 times as long", measured: harper, holds: harper >= 30 },
]);
process.exit();
