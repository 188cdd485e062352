import type { Policy } from "../domain/policy";
import type { Purpose } from "../domain/pupil";
import { joinedOptions } from "../engine/joined-options";
import { consentOptions } from "./consent-options";

/** A consent that a policy asks for and a roster does not speak of. */
export interface MissingConsent {
	readonly purpose: Purpose;
	/** What every pupil counts as; `unchecked` where the rule then asks nothing. */
	readonly countsAs: "refused" | "given" | "unchecked";
}

/** The consents that a policy in force needs and a roster with these purposes lacks. */
export function missingConsents(
	policy: Pick<Policy, "clauses">,
	covers: readonly Purpose[],
): MissingConsent[] {
	const isInForce = policy.clauses.some(
		({ isOff, enforcedBy }) =>
			!isOff && enforcedBy.some((one) => one.by === "rule" && one.rule === "pupil-consent"),
	);
	const terms = consentOptions.safeParse(joinedOptions(policy, "pupil-consent"));
	if (!isInForce || !terms.success) return [];
	const { purposes, unknown } = terms.data;
	return purposes
		.filter((purpose) => !covers.includes(purpose))
		.map((purpose) => ({
			purpose,
			countsAs: purpose === "achievement" ? "unchecked" : unknown[purpose],
		}));
}
