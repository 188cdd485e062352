import { z } from "zod";
import { distinctBy } from "./distinct";
import { handle } from "./handle";
import { listOf } from "./list-of";

/**
 * The accounts a policy is for: a handle, alone or with one of the listed endings
 * ("@school" with endings "", "Y1", "Y2"). Plain text on purpose: an administrator's regular
 * expression could hang the check.
 */
export const accountPattern = z.strictObject({
	handle,
	endings: listOf(z.string().max(12)).min(1).default([""]),
});
export type AccountPattern = Readonly<z.infer<typeof accountPattern>>;

/** What rules need to know about the school itself; every list may be filled by the administrator. */
export const school = z.strictObject({
	name: z.string().min(1),
	accounts: z
		.array(accountPattern)
		.min(1)
		.superRefine(distinctBy(({ handle: name }) => name)),
	/** The school's own telephone numbers, e-mail addresses and postcodes: they are no personal information. */
	contacts: z.array(z.string().trim().min(1)).default([]),
	/** Web hosts that are the school's own, subdomains included. */
	sites: z.array(z.string().trim().min(1)).default([]),
	/** Accounts that may be mentioned, answered and shared without a question. */
	partners: listOf(handle).default([]),
	/** Names of classes, houses and groups that the roster does not list as classes. */
	groups: z.array(z.string().trim().min(1)).default([]),
	/** Words that are never a pupil's name, and words with a meaning of their own in this school. */
	ownWords: z.array(z.string().trim().min(1)).default([]),
});
export type School = Readonly<z.infer<typeof school>>;
