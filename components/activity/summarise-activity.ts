import { addDays, mondayOf } from "../../rules/duties/calendar-days";
import type { ActivityRow, Outcome, Reason } from "./activity-row";

export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** What became of one rule's findings. */
export interface RuleSummary {
	/** Null for posts that went out unchecked. */
	readonly ruleId: string | null;
	readonly counts: OutcomeCounts;
	/** Overrides by the reason that was given. */
	readonly reasons: Readonly<Record<Reason, number>>;
	/** Overrides whose reason says that the finding was wrong: no pupil, or a roster out of date. */
	readonly wrong: number;
}

/** What was done in one week. */
export interface WeekSummary {
	readonly monday: string;
	readonly counts: OutcomeCounts;
}

const saysWrong: readonly Reason[] = ["not-a-pupil", "newer-consent"];

/** By rule: those said to be wrong most often first, then those that spoke most. */
export function summariseRules(rows: readonly ActivityRow[]): RuleSummary[] {
	const ids = [...new Set(rows.map(({ ruleId }) => ruleId))];
	const summaries = ids.map((ruleId): RuleSummary => {
		const some = rows.filter((row) => row.ruleId === ruleId);
		const reasons = countBy(
			some.flatMap(({ reason }) => reason ?? []),
			noReasons,
		);
		const wrong = saysWrong.reduce((sum, one) => sum + reasons[one], 0);
		return { ruleId, counts: countOutcomes(some), reasons, wrong };
	});
	return summaries.sort((a, b) => b.wrong - a.wrong || totalOf(b.counts) - totalOf(a.counts));
}

/** The last weeks up to today's, oldest first, those without a decision included. */
export function summariseWeeks(
	rows: readonly ActivityRow[],
	today: string,
	weeks: number,
): WeekSummary[] {
	return Array.from({ length: weeks }, (_, index) => {
		const monday = addDays(mondayOf(today), 7 * (index - weeks + 1));
		const end = addDays(monday, 7);
		return {
			monday,
			counts: countOutcomes(rows.filter(({ date }) => date >= monday && date < end)),
		};
	});
}

/** The months ("2026-11") in which something was decided, newest first. */
export function monthsOf(rows: readonly ActivityRow[]): string[] {
	return [...new Set(rows.map(({ date }) => date.slice(0, 7)))].sort().reverse();
}

export function totalOf(counts: OutcomeCounts): number {
	return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

export function countOutcomes(rows: readonly ActivityRow[]): OutcomeCounts {
	return countBy(
		rows.map(({ outcome }) => outcome),
		noOutcomes,
	);
}

const noOutcomes: OutcomeCounts = {
	held: 0,
	mended: 0,
	overridden: 0,
	"went-on": 0,
	"posted-unchecked": 0,
};
const noReasons: RuleSummary["reasons"] = {
	"not-a-pupil": 0,
	"newer-consent": 0,
	"head-agreed": 0,
	other: 0,
};

function countBy<Key extends string>(
	keys: readonly Key[],
	none: Readonly<Record<Key, number>>,
): Readonly<Record<Key, number>> {
	return keys.reduce((counts, key) => ({ ...counts, [key]: counts[key] + 1 }), none);
}
