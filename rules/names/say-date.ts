const months = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
] as const;

/** An ISO date as people say it, "7 September 2026"; "an unknown day" for none. */
export function sayDate(date: string | null): string {
	if (date === null) return "an unknown day";
	const month = months[Number(date.slice(5, 7)) - 1];
	const day = Number(date.slice(8));
	return month === undefined || !(day > 0)
		? "an unknown day"
		: `${day} ${month} ${date.slice(0, 4)}`;
}
