import { expect, test } from "vitest";
import type { Duty } from "../../../rules/domain/duty";
import type { DutyFacts } from "../../../rules/duties/duty-standing";
import { judgeDuties } from "../../../rules/duties/judge-duties";
import { writeCalendar } from "../../../rules/duties/write-calendar";
import { clauseWith, noFacts } from "./ask-duty";

const today = "2026-11-18";

function calendarOf(duty: Partial<Duty>, facts: Partial<DutyFacts> = {}, summary = "They are.") {
	const clauses = [clauseWith(duty, { summary })];
	return writeCalendar(judgeDuties({ clauses }, { ...noFacts, ...facts }, today), {
		policyId: "fairmead",
		school: "Fairmead; Primary, School",
		now: "2026-11-18T09:30:00.123Z",
		today,
	});
}

/** A content line by RFC 5545, section 3.1: unfolded, cut at the first colon outside quotes. */
function parse(calendar: string): [name: string, value: string][] {
	expect(calendar.endsWith("\r\n")).toBe(true);
	expect(calendar.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
	for (const line of calendar.split("\r\n"))
		expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	return calendar
		.replaceAll("\r\n ", "")
		.trimEnd()
		.split("\r\n")
		.map((line) => {
			const colon = line.indexOf(":");
			return [line.slice(0, colon), line.slice(colon + 1)];
		});
}

function valueOf(calendar: string, name: string): string | undefined {
	return parse(calendar).find(([one]) => one === name)?.[1];
}

function unescape(text: string | undefined): string | undefined {
	return text?.replace(/\\(.)/g, (_, one: string) => (one === "n" ? "\n" : one));
}

test("a duty with a day is an event on that whole day, with a lasting name and no time zone", () => {
	const calendar = calendarOf(
		{ everyDays: 14 },
		{ marks: [{ dutyId: "followers/check-followers", on: "2026-11-10" }] },
	);
	const lines = parse(calendar);
	expect(lines[0]).toEqual(["BEGIN", "VCALENDAR"]);
	expect(lines.at(-1)).toEqual(["END", "VCALENDAR"]);
	expect(valueOf(calendar, "DTSTART;VALUE=DATE")).toBe("20261124");
	expect(valueOf(calendar, "DTSTAMP")).toBe("20261118T093000Z");
	expect(valueOf(calendar, "RRULE")).toBe("FREQ=WEEKLY;INTERVAL=2");
	expect(valueOf(calendar, "UID")).toBe("followers.check-followers.fairmead@chalkline.example");
	expect(calendar).not.toContain("TZID");
	const opened = lines.filter(([name]) => name === "BEGIN").map(([, value]) => value);
	const closed = lines.filter(([name]) => name === "END").map(([, value]) => value);
	expect(opened.toSorted()).toEqual(closed.toSorted());
});

test("the name of an event does not change when its day does", () => {
	const uid = (on: string) =>
		valueOf(
			calendarOf({ everyDays: 7 }, { marks: [{ dutyId: "followers/check-followers", on }] }),
			"UID",
		);
	expect(uid("2026-11-10")).toBe(uid("2026-11-17"));
});

test.each<[Partial<Duty>, string, string | undefined]>([
	[{ everyDays: 10 }, "20261118", "FREQ=DAILY;INTERVAL=10"],
	[{ due: "--07-15" }, "20270715", "FREQ=YEARLY"],
	[{ due: "2021-09-30", everyDays: 365 }, "20261118", "FREQ=DAILY;INTERVAL=365"],
	[{ due: "2027-09-30" }, "20270930", undefined],
	[{ everyDays: 7, minimum: 3 }, "20261120", "FREQ=WEEKLY;INTERVAL=1"],
])("%j starts on %s and comes again by %s", (duty, start, repeats) => {
	const calendar = calendarOf(duty);
	expect(valueOf(calendar, "DTSTART;VALUE=DATE")).toBe(start);
	expect(valueOf(calendar, "RRULE")).toBe(repeats);
});

test("a duty without a day is no event", () => {
	expect(calendarOf({ kind: "keep-password" })).not.toContain("VEVENT");
});

test("commas, semicolons, backslashes and line ends are text, not syntax", () => {
	const summary = "Check; then, block\\report\nBEGIN:VEVENT\r\nand so on";
	const calendar = calendarOf({ everyDays: 7, task: "Check; block, report" }, {}, summary);
	expect(unescape(valueOf(calendar, "SUMMARY"))).toBe("Check; block, report");
	expect(unescape(valueOf(calendar, "DESCRIPTION"))).toBe(
		`${summary.replace("\r\n", "\n")} (Followers)`,
	);
	expect(
		parse(calendar).filter(([name, value]) => name === "BEGIN" && value === "VEVENT"),
	).toHaveLength(1);
});

test("long lines are folded between characters, never inside one", () => {
	const task = "Ysgol Gynradd Llanfair ✏️👩‍🏫 é".repeat(12);
	const calendar = calendarOf({ everyDays: 7, task });
	expect(unescape(valueOf(calendar, "SUMMARY"))).toBe(task);
	expect(calendar).not.toContain("\uFFFD");
});
