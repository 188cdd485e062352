const dayMs = 86_400_000;

/** A calendar date as ISO text ("2026-11-20"). It has no hour, so no time zone and no change of clocks can move it. */
export type IsoDate = string;

/** The date so many days later; earlier for a negative number. */
export function addDays(date: IsoDate, days: number): IsoDate {
	return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);
}

/** The Monday of a date's week; a Monday is its own. */
export function mondayOf(date: IsoDate): IsoDate {
	const weekday = new Date(date).getUTCDay();
	return addDays(date, -((weekday + 6) % 7));
}

/** The first of the month in which a date lies. */
export function firstOfMonth(date: IsoDate): IsoDate {
	return `${date.slice(0, 7)}-01`;
}

/** The last time a yearly day ("--07-15") came, on or before a date. A day its month lacks is the month's last. */
export function lastYearly(day: string, onOrBefore: IsoDate): IsoDate {
	const year = Number(onOrBefore.slice(0, 4));
	const thisYear = dayInYear(day, year);
	return thisYear <= onOrBefore ? thisYear : dayInYear(day, year - 1);
}

/** The next time a yearly day comes after a date. */
export function nextYearly(day: string, after: IsoDate): IsoDate {
	const year = Number(after.slice(0, 4));
	const thisYear = dayInYear(day, year);
	return thisYear > after ? thisYear : dayInYear(day, year + 1);
}

function dayInYear(day: string, year: number): IsoDate {
	const month = Number(day.slice(2, 4));
	const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
	const inMonth = Math.min(Number(day.slice(5, 7)), lastOfMonth);
	return new Date(Date.UTC(year, month - 1, inMonth)).toISOString().slice(0, 10);
}
