import type { SetupHeader } from "./setup-file";

/** How a set-up stands to the one in force. `foreign`: another office's, so their numbers say nothing. */
export type IssueOrder = "first" | "newer" | "same" | "older" | "foreign";

type Issue = Pick<SetupHeader, "publisher" | "issue" | "issuedAt">;

/**
 * Orders by publisher and number; no clock is asked, so one that is wrong changes nothing. A second
 * file of the same number counts as older: two laptops published at once, and the first stands.
 */
export function compareIssues(present: Issue | null, young: Issue): IssueOrder {
	if (!present) return "first";
	if (present.publisher !== young.publisher) return "foreign";
	if (young.issue > present.issue) return "newer";
	return young.issue === present.issue && young.issuedAt === present.issuedAt ? "same" : "older";
}
