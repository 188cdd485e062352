import type { Finding } from "../../rules/domain/finding";
import { compareSeverity, type Severity } from "../../rules/domain/severity";
import { judgePrecision, type Precision } from "../../rules/rehearsal/judge-precision";
import type { Rehearsed } from "../../rules/rehearsal/rehearse-draft";

export type Mark = "right" | "wrong";
export type Marks = ReadonlyMap<string, Mark>;

/** One finding about one past post. */
export interface RehearsalRow {
	/** Marks are kept by it. */
	readonly key: string;
	readonly rehearsed: Rehearsed;
	readonly finding: Finding;
	readonly link: string;
}

/** How one rule did. */
export interface RuleOutcome {
	readonly ruleId: string;
	/** Posts about which it would have spoken. */
	readonly posts: number;
	/** Of those, how many by the strictest that it says of them. */
	readonly strictest: Readonly<Record<Severity, number>>;
	readonly precision: Precision;
}

/** Every finding of a rehearsal, newest post first. */
export function rowsOf(spoken: readonly Rehearsed[]): RehearsalRow[] {
	return spoken.flatMap((rehearsed) => {
		const { id, draft } = rehearsed.past;
		const link = `https://x.com/${draft.account.slice(1)}/status/${id}`;
		return rehearsed.findings.map((finding, index) => ({
			key: `${id} ${index}`,
			rehearsed,
			finding,
			link,
		}));
	});
}

/** What each rule would have said, the most talkative first, with how right it was as far as people looked. */
export function outcomesOf(rows: readonly RehearsalRow[], marks: Marks): RuleOutcome[] {
	const ids = [...new Set(rows.map(({ finding }) => finding.ruleId))];
	const outcomes = ids.map((ruleId): RuleOutcome => {
		const own = rows.filter(({ finding }) => finding.ruleId === ruleId);
		const given = own.map(({ key }) => marks.get(key));
		return {
			ruleId,
			posts: countPosts(own),
			strictest: countStrictest(own),
			precision: judgePrecision(
				given.filter((one) => one === "right").length,
				given.filter((one) => one === "wrong").length,
			),
		};
	});
	return outcomes.sort((a, b) => b.posts - a.posts);
}

/** "4 of 5 right (80 %; the truth lies between 38 % and 96 %)". */
export function precisionWords({ right, looked, share, low, high }: Precision): string {
	if (share === null) return "Nobody has looked yet";
	const percent = (part: number) => `${Math.round(part * 100)} %`;
	return `${right} of ${looked} right (${percent(share)}; likely between ${percent(low)} and ${percent(high)})`;
}

/** The rehearsal for a spreadsheet, one finding a row. */
export function rehearsalCsv(rows: readonly RehearsalRow[], marks: Marks): string[][] {
	return [
		["Date", "Post", "Rule", "Severity", "Finding", "Judged"],
		...rows.map(({ key, rehearsed, finding, link }) => [
			rehearsed.past.date,
			link,
			finding.ruleId,
			finding.severity,
			finding.what,
			marks.get(key) ?? "",
		]),
	];
}

function countStrictest(rows: readonly RehearsalRow[]): Record<Severity, number> {
	const byPost = new Map<string, Severity>();
	for (const { rehearsed, finding } of rows) {
		const { id } = rehearsed.past;
		const before = byPost.get(id);
		if (!before || compareSeverity(finding.severity, before) < 0) byPost.set(id, finding.severity);
	}
	const counts = { error: 0, warning: 0, info: 0 };
	for (const one of byPost.values()) counts[one] += 1;
	return counts;
}

function countPosts(rows: readonly RehearsalRow[]): number {
	return new Set(rows.map(({ rehearsed }) => rehearsed.past.id)).size;
}
