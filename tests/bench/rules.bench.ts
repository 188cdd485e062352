// What a check costs: rule by rule, school by school, beside two peers, and as texts and rosters grow.
import nlp from "compromise";
import { Dialect, LocalLinter } from "harper.js";
import { binary } from "harper.js/binary";
import { buildNameIndex } from "../../rules/names/name-index";
import { presets } from "../../rules/presets/presets";
import { createPosts } from "./invent-posts";
import { inventRoster } from "./invent-roster";
import { fastest, judgeBounds, median, microsecondsOf, slopeOf } from "./measure";
import { policyOf, prepareText, textRules } from "./prepare-rules";

const rosterDate = "2026-11-02";
const warmUp = 600;
const measured = 600;

const pupils = inventRoster(2_000);
const index = indexOf(2_000);
const nextPost = createPosts(pupils);
const round = (value: number, digits = 1) => Number(value.toFixed(digits));

function indexOf(size: number) {
	const pupils = inventRoster(size);
	return buildNameIndex({ date: rosterDate, covers: ["photo", "name", "achievement"], pupils });
}

function medianOf(check: (text: string) => unknown): number {
	for (let turn = 0; turn < warmUp; turn++) check(nextPost());
	return median(
		Array.from({ length: measured }, () => {
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
			"µs a post, alone": round(medianOf(check)),
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
	const rows = presets.map((preset) => ({
		policy: preset.id,
		"µs a post": round(medianOf(prepareText(preset, index))),
	}));
	const allRules = medianOf(all);
	console.table([...rows, { policy: "every text rule", "µs a post": round(allRules) }]);
	return allRules;
}

/** Turn about on texts that none of the three has seen, so that a busy machine slows all. */
async function measurePeers(): Promise<{ compromise: number; harper: number }> {
	const linter = new LocalLinter({ binary, dialect: Dialect.British });
	await linter.setup();
	const times: { ours: number; compromise: number; harper: number }[] = [];
	for (let turn = 0; turn < 150; turn++) {
		const [first, second, third] = [nextPost(), nextPost(), nextPost()];
		const ours = microsecondsOf(() => all(first));
		const compromise = microsecondsOf(() => nlp(second).people().json() as unknown);
		const start = performance.now();
		await linter.lint(third);
		times.push({ ours, compromise, harper: (performance.now() - start) * 1000 });
	}
	const ours = median(times.map((time) => time.ours));
	const compromise = median(times.map((time) => time.compromise));
	const harper = median(times.map((time) => time.harper));
	console.table([
		{ checker: "every text rule", "µs a post": round(ours), times: 1 },
		{
			checker: "compromise people()",
			"µs a post": round(compromise),
			times: round(compromise / ours),
		},
		{ checker: "harper.js, British", "µs a post": round(harper), times: round(harper / ours) },
	]);
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
	const points = [300, 2_000, 20_000, 100_000].map((size) => {
		const check = prepareText(policyOf(textRules), indexOf(size));
		return { size, time: medianOf(check) };
	});
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
