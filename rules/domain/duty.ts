import { z } from "zod";

const isoDate = z.iso.date();

/** 29 February counts: it is a day of some years. */
function isDayOfYear(due: string): boolean {
	return isoDate.safeParse(`2000${due.slice(1)}`).success;
}

/** What a policy asks that is not about the post being written. */
export const duty = z.strictObject({
	kind: z.enum([
		"check-followers",
		"approve-followers",
		"block-followers",
		"delete-media",
		"review-policy",
		"post-often",
		"refresh-roster",
		"log-incident",
		"keep-password",
		"other",
	]),
	/** What is to be done, in plain words. */
	task: z.string().min(1),
	/** Who does it. */
	by: z.string().default(""),
	everyDays: z.int().positive().nullable().default(null),
	/** A fixed day, ISO date; or month and day of every year as "--07-15". */
	due: z
		.union(
			[
				isoDate,
				z
					.string()
					.regex(/^--\d{2}-\d{2}$/)
					.refine(isDayOfYear),
			],
			{
				error: "a day such as 2026-09-30, or --07-15 for every year",
			},
		)
		.nullable()
		.default(null),
	/** At least so many in `everyDays`. */
	minimum: z.int().positive().nullable().default(null),
	/** Parts that the school's document does not say: we have filled them in, the school may change them. */
	inferred: z
		.array(z.enum(["by", "everyDays", "due", "minimum"]))
		.min(1)
		.optional(),
});
export type Duty = Readonly<z.infer<typeof duty>>;
