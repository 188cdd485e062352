// How many clean posts the grammar rule disturbs and how many slips it finds, before and after weighing.
import { readFileSync } from "node:fs";
import { createLinter } from "../../entrypoints/grammar/create-linter";
import { harperRules } from "../../entrypoints/grammar/harper-rules";
import { type GrammarLint, grammarKind } from "../../rules/domain/grammar-lint";
import type { People } from "../../rules/domain/people";
import { checkDraft } from "../../rules/engine/check-draft";
import { compilePolicy } from "../../rules/engine/compile-policy";
import { examplePolicy } from "../../rules/engine/example-policy";
import { readDraft } from "../../rules/engine/read-draft";
import grammar from "../../rules/grammar";
import { createPeople } from "../../rules/names/create-people";
import { buildNameIndex } from "../../rules/names/index/name-index";
import { inspectRoster } from "../../storage/roster-import/inspect-roster";
import { toRoster } from "../../storage/roster-import/to-roster";
import { corpusFile, readCorpus } from "../corpus/read-corpus";

const today = "2026-11-20";
const maxDisturbed = 0.05;
const isTellingAll = process.argv.includes("--all");

const people = await loadPeople();
const policy = compilePolicy(examplePolicy(() => ({ kinds: grammarKind.options }), [grammar]));
if (!policy.ok) throw new Error(JSON.stringify(policy.faults));
const withEveryKind = policy.value;
const usual = compilePolicy(examplePolicy(() => ({}), [grammar]));
if (!usual.ok) throw new Error(JSON.stringify(usual.faults));
const withUsualKinds = usual.value;

const started = performance.now();
const harper = new URL(
	"../../node_modules/harper.js/dist/harper_wasm_slim_bg.wasm",
	import.meta.url,
);
const lint = await createLinter(harper.href);
console.log(
	`loaded in ${Math.round(performance.now() - started)} ms, ${Object.keys(harperRules).length} of Harper's rules off`,
);

const readLines = (file: string) =>
	readFileSync(new URL(`../corpus/grammar/${file}`, import.meta.url), "utf8")
		.trim()
		.split("\n");
const corpus = readCorpus().filter(({ flags }) => flags.length === 0);
const cleanCorpus = corpus.flatMap(({ text, parts }) =>
	parts ? parts.map((part) => part.text) : text ? [text] : [],
);
const slips = readLines("mistakes.txt").map((line) => line.replace(/[[\]]/g, ""));

const grammarPosts = await measure("clean posts written for grammar", readLines("clean.txt"));
const corpusPosts = await measure("clean posts of the corpus", cleanCorpus);
await measure("posts with a slip", slips);
for (const share of [grammarPosts, corpusPosts]) if (share > maxDisturbed) process.exitCode = 1;

/** Gives the share of posts with a finding. */
async function measure(name: string, texts: readonly string[]): Promise<number> {
	const kinds = new Map<string, [raw: number, told: number]>();
	const count = { raw: 0, weighed: 0, told: 0 };
	const times: number[] = [];
	for (const text of texts) {
		const before = performance.now();
		const lints = await lint(text);
		times.push(performance.now() - before);
		const weighed = tell(text, lints, withEveryKind);
		const told = tell(text, lints, withUsualKinds);
		count.raw += Number(lints.length > 0);
		count.weighed += Number(weighed.length > 0);
		count.told += Number(told.length > 0);
		for (const { kind } of lints) add(kinds, kind, 0);
		for (const { kind } of told) add(kinds, kind, 1);
		if (isTellingAll) for (const one of told) console.log(`  ${one.kind} [${one.words}] ${text}`);
		if (isTellingAll && told.length === 0 && name.includes("slip")) console.log(`  - ${text}`);
	}
	const share = (part: number) =>
		`${part}/${texts.length} (${((100 * part) / texts.length).toFixed(1)} %)`;
	console.log(
		`\n${name}: noticed ${share(count.raw)}, weighed ${share(count.weighed)}, told ${share(count.told)}`,
	);
	console.log(`  ${median(times).toFixed(1)} ms a post`);
	for (const [kind, [raw, told]] of [...kinds].toSorted())
		console.log(`  ${kind}: ${raw} → ${told}`);
	return count.told / texts.length;
}

function tell(text: string, lints: readonly GrammarLint[], compiled: typeof withUsualKinds) {
	const reading = readDraft({ text }, "@FairmeadSch");
	if (!reading.ok) throw new Error(reading.reason);
	const result = checkDraft(reading.draft, { compiled, people, today, lintsIn: () => lints });
	if (result.status !== "checked") throw new Error(result.status);
	return result.findings.map(({ range }) => ({
		kind: lints.find((one) => one.range.start === range?.start)?.kind ?? "?",
		words: text.slice(range?.start, range?.end),
	}));
}

async function loadPeople(): Promise<People> {
	const inspection = await inspectRoster([corpusFile("roster.csv")], { today });
	const { school } = examplePolicy();
	return createPeople(buildNameIndex(toRoster(inspection, today)), { school, staff: [] });
}

function add(kinds: Map<string, [number, number]>, kind: string, at: 0 | 1): void {
	const counts = kinds.get(kind) ?? [0, 0];
	counts[at] += 1;
	kinds.set(kind, counts);
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
