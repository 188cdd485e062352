import { rememberFor } from "../text/remember-for";

/** A school's own short forms, given as "hmwk = homework", by the short form in small letters. */
export const ownShortForms = rememberFor(
	(given: readonly string[]): ReadonlyMap<string, string> =>
		new Map(
			given.map((one) => {
				const [, full = ""] = one.split("=", 2);
				return [shortFormOf(one), full.trim()];
			}),
		),
);

/** The short form of "hmwk = homework". */
export function shortFormOf(given: string): string {
	const [short = ""] = given.split("=", 1);
	return short.trim().toLowerCase();
}
