// Every text rule beside other checkers, on the same posts in one run.
import nlp from "compromise";
import { Dialect, LocalLinter } from "harper.js";
import { binary } from "harper.js/binary";
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity";
import { judgeBounds, median, percentile } from "./measure";
import { policyOf, prepareText, textRules } from "./prepare-rules";
import { createSchoolPosts } from "./school-posts";
import { indexOf, schoolRoster } from "./school-roster";

const turns = 3;
/** Posts that each checker reads before it is timed: as many as `npm run bench rules` gives ours, a few for the slow one. */
const warmUp = 6_000;
const warmUpOfSlow = 240;
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

const checkers: Readonly<Record<string, (text: string) => unknown>> = {
	"every text rule": all,
	"obscenity (English words only)": (text) => obscenity.getAllMatches(text),
	"alternation of the roster's full names": (text) => text.match(alternation),
	"compromise people()": (text) => nlp(text).people().json() as unknown,
	"harper.js, British": (text) => linter.lint(text),
};

async function warm(): Promise<void> {
	for (const [name, check] of Object.entries(checkers)) {
		const most = name.startsWith("harper") ? warmUpOfSlow : warmUp;
		for (let at = 0; at < most; at++) await check(posts[at % posts.length] ?? "");
	}
}

/** Turn about, a dozen posts each: a checker that follows another finds the machine's caches cold. */
async function measure(): Promise<Map<string, number[]>> {
	const times = new Map(Object.keys(checkers).map((name): [string, number[]] => [name, []]));
	for (let from = 0; from < posts.length * turns; from += 12) {
		for (const [name, check] of Object.entries(checkers)) {
			for (let at = from; at < from + 12; at++) {
				const text = posts[at % posts.length] ?? "";
				const start = performance.now();
				await check(text);
				times.get(name)?.push((performance.now() - start) * 1000);
			}
		}
	}
	return times;
}

await warm();
const times = await measure();
const ours = median(times.get("every text rule") ?? []);
const ratios = new Map([...times].map(([name, of]) => [name, median(of) / ours]));
console.table(
	[...times].map(([checker, of]) => ({
		checker,
		"µs a post": Number(median(of).toFixed(1)),
		p95: Number(percentile(of, 0.95).toFixed(1)),
		times: Number((median(of) / ours).toFixed(1)),
	})),
);
const compromise = ratios.get("compromise people()") ?? Number.NaN;
const harper = ratios.get("harper.js, British") ?? Number.NaN;
judgeBounds([
	{ what: "every text rule, 280 characters ≤ 100 µs", measured: ours, holds: ours <= 100 },
	{ what: "compromise takes ≥ 6 times as long", measured: compromise, holds: compromise >= 6 },
	{ what: "harper.js takes ≥ 30 times as long", measured: harper, holds: harper >= 30 },
]);
process.exit();
