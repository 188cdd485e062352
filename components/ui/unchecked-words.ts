import type { UncheckedReason } from "../../rules/domain/check-outcome";

/** Why a post was not checked, for the person at the laptop. */
export const uncheckedWords: Record<UncheckedReason, string> = {
	"no-policy": "No policy has been chosen yet.",
	"policy-unusable": "The school's policy has a fault. Choose it again on the options page.",
	"storage-failed": "The stored set-up cannot be read. Load it again on the options page.",
	"rule-failed": "A rule broke down over this text. Please report it.",
	"background-failed": "Chalkline did not answer. Try once more.",
	"page-changed": "X has changed its page, and the post cannot be read.",
	"extension-updated": "Chalkline was updated. Reload the page.",
};
