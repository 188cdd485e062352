import { z } from "zod";
import { finding } from "./finding";

/** Why a draft could not be checked; each has words of its own in the tooltip. */
export const uncheckedReason = z.enum([
	"no-policy",
	"policy-unusable",
	"storage-failed",
	"rule-failed",
	"background-failed",
	"page-changed",
	"extension-updated",
]);
export type UncheckedReason = z.infer<typeof uncheckedReason>;

/** The answer to "is this draft all right?". Unchecked never looks like clean. */
export const checkOutcome = z.discriminatedUnion("status", [
	z.strictObject({
		status: z.literal("checked"),
		findings: z.array(finding),
		school: z.string(),
		/** ISO date of the roster in use, or null when none is loaded. */
		rosterDate: z.iso.date().nullable(),
		/** The sealed set-up file in force: when it was published, when it was last known to be the newest. */
		setupFile: z
			.strictObject({
				issuedOn: z.iso.date(),
				confirmedOn: z.iso.date().nullable(),
				isUnconfirmed: z.boolean(),
			})
			.optional(),
		/** Grammar that the policy asks for and that is not known yet: it comes in a moment, in seconds, or not at all. */
		grammar: z.enum(["awaited", "loading", "failed"]).optional(),
	}),
	z.strictObject({
		status: z.literal("not-a-school-account"),
		/** The account that was read from the page. */
		account: z.string(),
		school: z.string(),
	}),
	z.strictObject({ status: z.literal("unchecked"), reason: uncheckedReason }),
]);
export type CheckOutcome = Readonly<z.infer<typeof checkOutcome>>;
