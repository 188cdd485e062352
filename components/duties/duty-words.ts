import type { DutyStanding } from "../../rules/duties/duty-standing";
import { daysBetween } from "../../rules/engine/days-between";
import type { Tone } from "../ui/notice";

export interface StandingWords {
	readonly tone: Tone | "plain";
	readonly sign: string;
	readonly words: string;
}

/** How a duty stands, in a few words with the day. */
export function standingWords(
	{ status, dueOn }: Pick<DutyStanding, "status" | "dueOn">,
	today: string,
): StandingWords {
	const day = dueOn === null ? "" : dayWords(dueOn, today);
	switch (status) {
		case "overdue":
			return { tone: "error", sign: "!", words: `Due since ${day}` };
		case "due":
			return { tone: "warning", sign: "•", words: "Due today" };
		case "coming":
			return { tone: "plain", sign: "→", words: `Next on ${day}` };
		case "standing":
			return { tone: "plain", sign: "·", words: "Whenever it happens" };
	}
}

/** "Friday 20 November"; with the year unless it is near. */
export function dayWords(date: string, today: string): string {
	const isNear = Math.abs(daysBetween(today, date)) < 180;
	return new Date(`${date}T00:00:00Z`).toLocaleDateString("en-GB", {
		...(isNear ? { weekday: "long" } : { year: "numeric" }),
		day: "numeric",
		month: "long",
		timeZone: "UTC",
	});
}
