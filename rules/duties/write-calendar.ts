import type { AskedDuty } from "./asked-duties";
import type { IsoDate } from "./calendar-days";
import type { DutyStanding } from "./duty-standing";

/** What a calendar file is about. `now`: ISO date and time in UTC; `today`: the laptop's date. */
export interface CalendarFacts {
	readonly policyId: string;
	readonly school: string;
	readonly now: string;
	readonly today: IsoDate;
}

/**
 * The duties that have a day as a calendar file (RFC 5545). Every event is a whole day: such dates
 * float, so no time zone and no change of clocks can move them. An event keeps its UID, so that a
 * newer file replaces the older one's events.
 */
export function writeCalendar(duties: readonly DutyStanding[], facts: CalendarFacts): string {
	const lines = [
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//Chalkline//Duties//EN",
		"CALSCALE:GREGORIAN",
		"METHOD:PUBLISH",
		`X-WR-CALNAME:${escapeText(`${facts.school}: social media duties`)}`,
		...duties.flatMap((duty) => eventOf(duty, facts)),
		"END:VCALENDAR",
	];
	return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

function eventOf(
	standing: DutyStanding,
	{ policyId, school, now, today }: CalendarFacts,
): string[] {
	const { id, duty, clause } = standing;
	const start = startOf(standing, today);
	if (start === null) return [];
	const why = `${clause.summary} (${clause.heading})`;
	const details = [why, duty.by && `By: ${duty.by}`].filter(Boolean).join("\n");
	const repeats = repeatRule(standing);
	return [
		"BEGIN:VEVENT",
		`UID:${id.replaceAll("/", ".")}.${policyId}@chalkline.example`,
		`DTSTAMP:${now.replace(/[-:]|\.\d+/g, "")}`,
		`DTSTART;VALUE=DATE:${start.replaceAll("-", "")}`,
		...(repeats === null ? [] : [`RRULE:${repeats}`]),
		`SUMMARY:${escapeText(duty.task)}`,
		`DESCRIPTION:${escapeText(details)}`,
		`CATEGORIES:${escapeText(school)}`,
		"TRANSP:TRANSPARENT",
		"BEGIN:VALARM",
		"ACTION:DISPLAY",
		`DESCRIPTION:${escapeText(duty.task)}`,
		"TRIGGER:PT8H",
		"END:VALARM",
		"END:VEVENT",
	];
}

/** What is overdue is reminded of today; what has a day in the week or the year keeps it. */
function startOf({ duty, dueOn, tally }: DutyStanding, today: IsoDate): IsoDate | null {
	const hasOwnDay = tally !== null || duty.due?.startsWith("--");
	return dueOn !== null && dueOn < today && !hasOwnDay ? today : dueOn;
}

function repeatRule({ duty }: AskedDuty): string | null {
	if (duty.due?.startsWith("--")) return "FREQ=YEARLY";
	if (duty.everyDays === null) return null;
	return duty.everyDays % 7 === 0
		? `FREQ=WEEKLY;INTERVAL=${duty.everyDays / 7}`
		: `FREQ=DAILY;INTERVAL=${duty.everyDays}`;
}

function escapeText(text: string): string {
	return text
		.replace(/[\\;,]/g, "\\$&")
		.replace(/\r\n|[\r\n]/g, "\\n")
		.replace(/\p{Cc}/gu, " ");
}

const longestLine = 75;

/** Breaks a line after at most 75 octets, never inside a character. */
function foldLine(line: string): string {
	const pieces: string[] = [];
	let piece = "";
	let octets = 0;
	for (const character of line) {
		const size = octetsOf(character);
		if (octets + size > longestLine) {
			pieces.push(piece);
			piece = " ";
			octets = 1;
		}
		piece += character;
		octets += size;
	}
	return [...pieces, piece].join("\r\n");
}

/** In UTF-8. */
function octetsOf(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x80) return 1;
	if (code < 0x800) return 2;
	return code < 0x10000 ? 3 : 4;
}
