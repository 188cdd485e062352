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
	const [year = "", month, day] = date?.split("-").map(Number) ?? [];
	const name = month === undefined ? undefined : months[month - 1];
	return name && day !== undefined ? `${day} ${name} ${year}` : "an unknown day";
}
