import { rememberFor } from "../text/remember-for";

/** A school's own short forms, given as "hmwk = homework", by the short form in small letters. */
export const ownShortForms = rememberFor(
	(given: readonly string[]): ReadonlyMap<string, string> =>
		new Map(
			given.map((one) => {
				const [short = "", full = ""] = one.split("=", 2);
				return [short.trim().toLowerCase(), full.trim()];
			}),
		),
);
