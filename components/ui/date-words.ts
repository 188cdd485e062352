/** "7 September 2026" for an ISO date. */
export function dateWords(date: string): string {
	return new Date(`${date}T00:00:00Z`).toLocaleDateString("en-GB", {
		day: "numeric",
		month: "long",
		year: "numeric",
		timeZone: "UTC",
	});
}

/** How long ago a date is, in words; `days` may be negative for a date to come. */
export function ageWords(days: number): string {
	if (days < 0) return "dated in the future";
	if (days === 0) return "today";
	if (days === 1) return "yesterday";
	return `${days} days ago`;
}
