import { nextYearly } from "../../rules/duties/calendar-days";

/** True for "--07-15": 15 July of every year. */
export function isYearly(due: string | null): boolean {
	return due?.startsWith("--") ?? false;
}

/** The day as a date; of one in every year the next. */
export function onDay(due: string | null, today: string): string | null {
	return due === null || !isYearly(due) ? due : nextYearly(due, today);
}

/** "2026-07-15" as a day of every year. */
export function repeatYearly(date: string | null): string | null {
	return date === null ? null : `-${date.slice(4)}`;
}
