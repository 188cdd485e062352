// What a check costs: rule by rule, school by school, beside two peers, and as texts and rosters grow.
import nlp from "compromise";
import { Dialect, LocalLinter } from "harper.js";
import { binary } from "harper.js/binary";
import { buildNameIndex } from "../../rules/names/index/name-index";
import { presets } from "../../rules/presets/presets";
import { createPosts } from "./invent-posts";
import { inventRoster } from "./invent-roster";
import { fastest, judgeBounds, median, microsecondsOf, slopeOf } from "./measure";
import { policyOf, prepareText, textRules } from "./prepare-rules";

const rosterDate = "2026-11-02";
const warmUp = 600;
const blocks = 10;
const postsInBlock = 60;

const pupils = inventRoster(2_000);
const index = indexOf(2_000);
const nextPost = createPosts(pupils);
const round = (value: number, digits = 1) => Number(value.toFixed(digits));

function indexOf(size: number) {
	const pupils = inventRoster(size);
	return buildNameIndex({ date: rosterDate, covers: ["photo", "name", "achievement"], pupils });
}

type Check = (text: string) => unknown;

/** Turn about, a block of posts each: the median of each check's quietest block, since noise only adds. */
function mediansOf(checks: readonly Check[]): number[] {
	for (const check of checks) measureBlock(check, warmUp);
	const rounds = Array.from({ length: blocks }, () =>
		checks.map((check) => measureBlock(check, postsInBlock)),
	);
	return checks.map((_, at) => Math.min(...rounds.map((round) => round[at] ?? Number.NaN)));
}

function measureBlock(check: Check, posts: number): number {
	return median(
		Array.from({ length: posts }, () => {
			const post = nextPost();
			return microsecondsOf(() => check(post));
		}),
	);
}

const all = prepareText(policyOf(textRules), index);

/** Rules together share one reading of the text; alone, each pays for what it reads. */
function measureRules(): void {
	const rows = textRules.map((rule) => {
		const check = prepareText(policyOf([rule]), index);
		const long = Array.from({ length: 5 }, () => createLong(25_000));
		return {
			rule: rule.id,
			"µs a post, alone": round(mediansOf([check])[0] ?? Number.NaN),
			"ms 25,000 characters": round(fastest(5, (turn) => check(long[turn] ?? "")) / 1000, 2),
		};
	});
	console.table(rows.toSorted((a, b) => b["µs a post, alone"] - a["µs a post, alone"]));
}

function createLong(length: number): string {
	let text = nextPost();
	while (text.length < length) text += ` ${nextPost()}`;
	return Buffer.from(text.slice(0, length)).toString();
}

function measureSchools(): number {
	const schools = presets.map((preset) => prepareText(preset, index));
	const times = mediansOf([...schools, all]);
	const names = [...presets.map(({ id }) => id), "every text rule"];
	console.table(
		names.map((policy, at) => ({ policy, "µs a post": round(times[at] ?? Number.NaN) })),
	);
	return times.at(-1) ?? Number.NaN;
}

/** Turn about, some posts each, on texts that none of the three has seen: a busy machine slows all. */
async function measurePeers(): Promise<{ compromise: number; harper: number }> {
	const linter = new LocalLinter({ binary, dialect: Dialect.British });
	await linter.setup();
	const checkers: Record<string, (text: string) => unknown> = {
		"every text rule": all,
		"compromise people()": (text) => nlp(text).people().json() as unknown,
		"harper.js, British": (text) => linter.lint(text),
	};
	const times = new Map(Object.keys(checkers).map((name): [string, number[]] => [name, []]));
	for (let turn = 0; turn < 12; turn++) {
		for (const [name, check] of Object.entries(checkers)) {
			for (let post = 0; post < 12; post++) {
				const text = nextPost();
				const start = performance.now();
				await check(text);
				times.get(name)?.push((performance.now() - start) * 1000);
			}
		}
	}
	const [ours = 0, compromise = 0, harper = 0] = [...times.values()].map(median);
	console.table(
		[...times].map(([checker, of]) => ({
			checker,
			"µs a post": round(median(of)),
			times: round(median(of) / ours),
		})),
	);
	return { compromise: compromise / ours, harper: harper / ours };
}

function measureLengths() {
	const points = [280, 1_000, 2_800, 10_000, 25_000].map((size) => {
		const texts = Array.from({ length: 15 }, () => createLong(size));
		return { size, time: fastest(texts.length, (turn) => all(texts[turn] ?? "")) };
	});
	console.table(points.map(({ size, time }) => ({ characters: size, ms: round(time / 1000, 3) })));
	return { slope: slopeOf(points), longest: (points.at(-1)?.time ?? Number.NaN) / 1000 };
}

function measureRosters(): number {
	const sizes = [300, 2_000, 20_000, 100_000];
	const times = mediansOf(sizes.map((size) => prepareText(policyOf(textRules), indexOf(size))));
	const points = sizes.map((size, at) => ({ size, time: times[at] ?? Number.NaN }));
	console.table(points.map(({ size, time }) => ({ pupils: size, "µs a post": round(time) })));
	return slopeOf(points);
}

measureRules();
const allRules = measureSchools();
const lengths = measureLengths();
const rosterSlope = measureRosters();
const peers = await measurePeers();
judgeBounds([
	{ what: "every text rule, 280 characters ≤ 100 µs", measured: allRules, holds: allRules <= 100 },
	{ what: "25,000 characters ≤ 10 ms", measured: lengths.longest, holds: lengths.longest <= 10 },
	{ what: "time grows as length^k, k ≤ 1.1", measured: lengths.slope, holds: lengths.slope <= 1.1 },
	{ what: "time grows as roster^k, k ≤ 0.05", measured: rosterSlope, holds: rosterSlope <= 0.05 },
	{
		what: "compromise takes ≥ 6 times as long",
		measured: peers.compromise,
		holds: peers.compromise >= 6,
	},
	{ what: "harper.js takes ≥ 30 times as long", measured: peers.harper, holds: peers.harper >= 30 },
]);
process.exit();
