/** The ISO date of an instant where the laptop stands. */
export function dateOf(now: Date): string {
	const pad = (part: number) => String(part).padStart(2, "0");
	return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
