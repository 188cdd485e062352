import { z } from "zod";

/** What an administrator decides besides the policy. Every setting has a default. */
export const settings = z.strictObject({
	/** Asks for the poster's initials with each override: for shared laptops. */
	askInitials: z.boolean().default(false),
	/** Holds a post once when it could not be checked. */
	holdUnchecked: z.boolean().default(true),
	/** Days for which decisions are kept. */
	activityDays: z.int().min(1).max(400).default(365),
	/** Days for which the roster before the present one can be brought back. */
	previousRosterDays: z.int().min(1).max(365).default(30),
});
export type Settings = Readonly<z.infer<typeof settings>>;
