// What a check costs: rule by rule, school by school, and as texts and rosters grow.
import { getHeapSpaceStatistics } from "node:v8";
import { presets } from "../../rules/presets/presets";
import { createPosts } from "./invent-posts";
import { inventRoster } from "./invent-roster";
import { judgeBounds, median, microsecondsOf, percentile, slopeOf } from "./measure";
import { policyOf, prepareText, textRules } from "./prepare-rules";
import { createSchoolPosts } from "./school-posts";
import { indexOf, schoolRoster } from "./school-roster";

const turns = 12;
/** After so many the machine code hardly changes any more; the first turns are told beside. */
const warmUp = 90;

const { clean, violating } = createSchoolPosts(120);
const posts = clean.flatMap((post, at) => [post, violating[at] ?? ""]);
// More than are remembered.
const longPosts = createSchoolPosts(10, 25_000).violating;
const index = indexOf(await schoolRoster(2_000));
const round = (value: number, digits = 1) => Number(value.toFixed(digits));

type Check = (text: string) => unknown;

/** Times of each check for every post, the checks turn about, so that a busy machine slows all. */
function timesOf(checks: readonly Check[], texts: readonly string[]): number[][] {
	for (const check of checks) {
		for (let turn = 0; turn < warmUp; turn++) texts.forEach((text) => check(text));
	}
	const times = checks.map((): number[] => []);
	for (let turn = 0; turn < turns; turn++) {
		checks.forEach((check, at) => {
			for (const text of texts) times[at]?.push(microsecondsOf(() => check(text)));
		});
	}
	return times;
}

const medianOf = (check: Check, texts: readonly string[]) => median(timesOf([check], texts).flat());

/** Of every text its quietest reading, from times as `timesOf` gives them: what else the machine does is no part of a check. */
const quietestOf = (times: readonly number[], texts: readonly string[]) =>
	texts.map((_, at) => Math.min(...times.filter((_, turn) => turn % texts.length === at)));

const all = prepareText(policyOf(textRules), index);

/** The main job: who may be named and shown, text language, the school's hashtags. */
const coreRules = new Set([
	"pupil-name",
	"pupil-consent",
	"unlisted-full-name",
	"text-speak",
	"required-hashtags",
]);
const core = prepareText(policyOf(textRules.filter(({ id }) => coreRules.has(id))), index);

function measureAll(): number {
	const firstTurn = median(posts.map((text) => microsecondsOf(() => all(text))));
	console.log(
		`Every post for the first time, before anything is compiled: ${round(firstTurn)} µs.`,
	);
	const rows = Object.entries({ "clean and violating": posts, clean, violating }).map(
		([kind, texts]) => {
			const times = timesOf([all], texts).flat();
			return {
				posts: kind,
				of: texts.length,
				"median of quietest": round(median(quietestOf(times, texts))),
				"median of all": round(median(times)),
				p95: round(percentile(times, 0.95)),
			};
		},
	);
	console.log("Every text rule, µs a post of 280 characters:");
	console.table(rows);
	return rows[0]?.["median of quietest"] ?? Number.NaN;
}

function measureCore(): number {
	const time = median(quietestOf(timesOf([core], posts).flat(), posts));
	console.log(
		`Names, consent, text language and hashtags, the two kinds of posts: ${round(time)} µs.`,
	);
	return time;
}

/** Rules together share one reading of the text; alone, each pays for what it reads. */
function measureRules(): void {
	const rows = textRules.map((rule) => {
		const check = prepareText(policyOf([rule]), index);
		return {
			rule: rule.id,
			"µs a post, alone": round(medianOf(check, posts)),
			"ms 25,000 characters": round(timeOf(check, longPosts) / 1000, 2),
		};
	});
	console.table(rows.toSorted((a, b) => b["µs a post, alone"] - a["µs a post, alone"]));
}

const readings = 8;

/** What one of some texts takes, each read anew: of every text its quietest reading. */
function timeOf(check: Check, texts: readonly string[]): number {
	const least = texts.map(() => Number.POSITIVE_INFINITY);
	for (let turn = 0; turn < readings; turn++) {
		texts.forEach((text, at) => {
			least[at] = Math.min(
				least[at] ?? Number.NaN,
				microsecondsOf(() => check(text)),
			);
		});
	}
	return least.reduce((sum, time) => sum + time, 0) / texts.length;
}

function measureSchools(): void {
	const times = timesOf(
		presets.map((preset) => prepareText(preset, index)),
		posts,
	);
	console.table(
		presets.map(({ id }, at) => ({ policy: id, "µs a post": round(median(times[at] ?? [])) })),
	);
}

function measureLengths() {
	const points = [280, 1_000, 2_800, 10_000, 25_000].map((size) => {
		const texts = createSchoolPosts(10, size).violating;
		texts.forEach((text) => all(text));
		return { size, time: timeOf(all, texts) };
	});
	console.table(points.map(({ size, time }) => ({ characters: size, ms: round(time / 1000, 3) })));
	return { slope: slopeOf(points), longest: (points.at(-1)?.time ?? Number.NaN) / 1000 };
}

function measureRosters(): number {
	const sizes = [300, 2_000, 20_000, 100_000];
	const nextPost = createPosts(inventRoster(300));
	const checks = sizes.map((size) => prepareText(policyOf(textRules), indexOf(inventRoster(size))));
	const times = timesOf(
		checks,
		Array.from({ length: 120 }, () => nextPost()),
	);
	const points = sizes.map((size, at) => ({ size, time: median(times[at] ?? []) }));
	console.table(points.map(({ size, time }) => ({ pupils: size, "µs a post": round(time) })));
	return slopeOf(points);
}

/** Machine code in memory, MB. From 16 on V8 compiles each further pattern without optimising it. */
const machineCode = () =>
	getHeapSpaceStatistics()
		.filter(({ space_name }) => space_name.includes("code"))
		.reduce((sum, { space_used_size }) => sum + space_used_size / 2 ** 20, 0);

const allRules = measureAll();
const code = machineCode();
const coreTime = measureCore();
measureRules();
measureSchools();
const lengths = measureLengths();
const rosterSlope = measureRosters();
judgeBounds([
	{ what: "every text rule, 280 characters ≤ 100 µs", measured: allRules, holds: allRules <= 100 },
	{
		what: "names, consent, text language, hashtags ≤ 100 µs",
		measured: coreTime,
		holds: coreTime <= 100,
	},
	{ what: "25,000 characters ≤ 10 ms", measured: lengths.longest, holds: lengths.longest <= 10 },
	{ what: "time grows as length^k, k ≤ 1.1", measured: lengths.slope, holds: lengths.slope <= 1.1 },
	{ what: "time grows as roster^k, k ≤ 0.05", measured: rosterSlope, holds: rosterSlope <= 0.05 },
	{ what: "machine code of patterns and rules ≤ 12 MB", measured: code, holds: code <= 12 },
]);
process.exit();
