import { z } from "zod";

/** No longer than that may anything be kept. */
export const mostDays = { activityDays: 400, previousRosterDays: 365, leaverDays: 3650 } as const;

/** What an administrator decides besides the policy. Every setting has a default. */
export const settings = z.strictObject({
	/** Asks for the poster's initials with each override: for shared laptops. */
	askInitials: z.boolean().default(false),
	/** Holds a post once when it could not be checked. */
	holdUnchecked: z.boolean().default(true),
	/** Days for which decisions are kept. */
	activityDays: z.int().min(1).max(mostDays.activityDays).default(365),
	/** Days for which the roster before the present one can be brought back. */
	previousRosterDays: z.int().min(1).max(mostDays.previousRosterDays).default(30),
	/** Days for which pupils who are on no list any more are still known, so that naming one is noticed. */
	leaverDays: z.int().min(1).max(mostDays.leaverDays).default(365),
	/** The administrator has tried a text: the last of the first steps. */
	hasTried: z.boolean().default(false),
	/** Stale points of a policy's document that the administrator has seen, as "<policy>/<note>". */
	seenNotes: z.array(z.string().min(1).max(200)).max(2000).default([]),
	/** Titles, names and words that are never a pupil's name, whatever the roster says. */
	neverPupils: z.array(z.string().min(1).max(100)).max(2000).default([]),
});
export type Settings = Readonly<z.infer<typeof settings>>;
