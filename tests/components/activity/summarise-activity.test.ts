import { expect, test } from "vitest";
import type { ActivityRow } from "../../../components/activity/activity-row";
import {
	monthsOf,
	summariseRules,
	summariseWeeks,
} from "../../../components/activity/summarise-activity";
import { writeCsv } from "../../../components/ui/write-csv";

let id = 0;
function row(change: Partial<ActivityRow>): ActivityRow {
	id += 1;
	return {
		id,
		at: "2026-11-18T09:00:00.000Z",
		date: "2026-11-18",
		account: "@FairmeadSch",
		ruleId: "pupil-name",
		severity: "error",
		outcome: "held",
		reason: null,
		initials: null,
		...change,
	};
}

test("rules called wrong come before those that spoke more", () => {
	const wrong = { outcome: "overridden", reason: "not-a-pupil" } as const;
	const rows = [
		...Array.from({ length: 5 }, () => row({ ruleId: "text-speak", outcome: "mended" })),
		row({ ruleId: "reply", outcome: "overridden", reason: "head-agreed" }),
		row(wrong),
		row({ ...wrong, reason: "newer-consent" }),
		row({}),
	];
	expect(summariseRules(rows).map(({ ruleId, wrong: count }) => [ruleId, count])).toEqual([
		["pupil-name", 2],
		["text-speak", 0],
		["reply", 0],
	]);
	expect(summariseRules(rows)[0]?.counts).toMatchObject({ held: 1, overridden: 2, mended: 0 });
});

test("weeks run from Monday to Sunday up to today's, empty ones too", () => {
	const rows = ["2026-11-15", "2026-11-16", "2026-11-22", "2026-08-01"].map((date) =>
		row({ date, outcome: "mended" }),
	);
	const weeks = summariseWeeks(rows, "2026-11-18", 3);
	expect(weeks.map(({ monday, counts }) => [monday, counts.mended])).toEqual([
		["2026-11-02", 0],
		["2026-11-09", 1],
		["2026-11-16", 2],
	]);
});

test("months are those in which something was done, newest first", () => {
	const rows = ["2026-09-30", "2026-11-01", "2026-09-01"].map((date) => row({ date }));
	expect(monthsOf(rows)).toEqual(["2026-11", "2026-09"]);
});

test("no cell of a CSV is a formula, and no cell breaks out of its place", () => {
	const cells = [
		"=1+1",
		"+1",
		"-1",
		"@SUM(A1)",
		"\t=1",
		" =1",
		"\u200b=1",
		"＝1",
		'say "hi"',
		"a\nb",
		"-",
	];
	const csv = writeCsv([cells, [3, -4]]);
	expect(csv.startsWith("\uFEFF")).toBe(true);
	expect(csv.slice(1)).toBe(
		`"'=1+1","'+1","'-1","'@SUM(A1)","'\t=1","' =1","'\u200b=1","'＝1","say ""hi""","a\nb","'-"\r\n3,-4\r\n`,
	);
});
