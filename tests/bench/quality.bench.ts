// Precision and recall per rule on the labelled posts of tests/corpus, and what went wrong.
import type { Finding } from "../../rules/domain/finding";
import type { PostDraft } from "../../rules/domain/post-draft";
import { checkDraft } from "../../rules/engine/check-draft";
import { compilePolicy } from "../../rules/engine/compile-policy";
import { readDraft } from "../../rules/engine/read-draft";
import { createPeople } from "../../rules/names/create-people";
import { buildNameIndex } from "../../rules/names/index/name-index";
import { presets } from "../../rules/presets/presets";
import { inspectRoster } from "../../storage/roster-import/inspect-roster";
import { readStaff } from "../../storage/roster-import/read-staff";
import { toRoster } from "../../storage/roster-import/to-roster";
import { corpusFile, type LabelledPost, readCorpus } from "../corpus/read-corpus";
import { wordsOf } from "../rules/check-example";

const today = "2026-11-20";
const isTellingAll = process.argv.includes("--all");

interface Tally {
	hits: number;
	misses: number;
	falseAlarms: number;
}

const inspection = await inspectRoster([corpusFile("roster.csv")], { today });
const index = buildNameIndex(toRoster(inspection, today));
const staff = await readStaff(corpusFile("staff.csv"));
const schools = new Map(presets.map((preset) => [preset.id, schoolOf(preset)]));

function schoolOf(preset: (typeof presets)[number]) {
	const compiled = compilePolicy(preset);
	if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
	const { school } = compiled.value.policy;
	const people = createPeople(index, { school, staff: staff.ok ? staff.staff : [] });
	return { compiled: compiled.value, people, today };
}

function check(post: LabelledPost): { draft: PostDraft; findings: readonly Finding[] } {
	const setup = schools.get(post.policy);
	if (!setup) throw new Error(`${post.id}: no policy ${post.policy}`);
	const [account] = setup.compiled.policy.school.accounts;
	const reading = readDraft(post, `${account?.handle ?? ""}${account?.endings[0] ?? ""}`);
	if (!reading.ok) throw new Error(`${post.id}: ${reading.reason}`);
	const result = checkDraft(reading.draft, setup);
	if (result.status !== "checked") throw new Error(`${post.id}: ${result.status}`);
	return { draft: reading.draft, findings: result.findings };
}

const tallies = new Map<string, Tally>();
const errors = { right: 0, wrong: 0 };
const clean = { all: 0, disturbed: 0 };
const confusion: string[] = [];

function tallyOf(rule: string): Tally {
	const tally = tallies.get(rule) ?? { hits: 0, misses: 0, falseAlarms: 0 };
	tallies.set(rule, tally);
	return tally;
}

function isAbout(
	finding: Finding,
	draft: PostDraft,
	{ rule, words }: LabelledPost["flags"][number],
) {
	if (finding.ruleId !== rule) return false;
	const said = wordsOf(finding, draft);
	return said === words || said.includes(words) || words.includes(said);
}

for (const post of readCorpus()) {
	const { draft, findings } = check(post);
	const text = post.text ?? post.parts?.map((part) => part.text).join(" ⏎ ") ?? "";
	for (const flag of post.flags) {
		const isFound = findings.some((finding) => isAbout(finding, draft, flag));
		tallyOf(flag.rule)[isFound ? "hits" : "misses"] += 1;
		if (!isFound) confusion.push(`missed   ${post.id} ${flag.rule} “${flag.words}” in: ${text}`);
	}
	const disturbing = findings.filter(({ severity }) => severity !== "info");
	for (const finding of disturbing) {
		const isRight =
			post.maybe.includes(finding.ruleId) ||
			post.flags.some((flag) => isAbout(finding, draft, flag));
		if (finding.severity === "error") errors[isRight ? "right" : "wrong"] += 1;
		if (isRight) continue;
		tallyOf(finding.ruleId).falseAlarms += 1;
		confusion.push(
			`false    ${post.id} ${finding.ruleId} (${finding.severity}) “${wordsOf(finding, draft)}” in: ${text}`,
		);
	}
	if (post.flags.length > 0) continue;
	clean.all += 1;
	if (disturbing.some(({ ruleId }) => !post.maybe.includes(ruleId))) clean.disturbed += 1;
}

const percent = (part: number, whole: number) =>
	whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;

console.log("rule                    precision  recall   (right, missed, false)");
for (const [rule, { hits, misses, falseAlarms }] of [...tallies].toSorted(([a], [b]) =>
	a < b ? -1 : 1,
)) {
	const precision = percent(hits, hits + falseAlarms).padStart(8);
	const recall = percent(hits, hits + misses).padStart(8);
	console.log(`${rule.padEnd(24)}${precision}${recall}   (${hits}, ${misses}, ${falseAlarms})`);
}
console.log(`\nprecision of errors: ${percent(errors.right, errors.right + errors.wrong)}`);
console.log(
	`clean posts with any error or warning: ${percent(clean.disturbed, clean.all)} of ${clean.all}`,
);
const shown = isTellingAll ? confusion : confusion.slice(0, 40);
console.log(`\n${shown.join("\n")}`);
if (shown.length < confusion.length)
	console.log(`… ${confusion.length - shown.length} more: --all`);
