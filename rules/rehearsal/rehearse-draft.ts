import { hasMedia } from "../domain/field";
import type { Finding } from "../domain/finding";
import type { People } from "../domain/people";
import { reasonToTakeDown, type TakeDownReason } from "../duties/pupils-shown";
import { checkDraft } from "../engine/check-draft";
import type { CompiledPolicy } from "../engine/compile-policy";
import { pupilsNamed } from "../names/pupils-named";
import type { PastDraft } from "./to-drafts";

/** A pupil whom a past post names and who may not be named so today, by the roster alone. */
export interface NamedWithoutConsent {
	/** As it stands in the post. */
	readonly words: string;
	readonly reason: TakeDownReason | "unknown";
}

/** What the policy would have said of a past post. */
export interface Rehearsed {
	readonly past: PastDraft;
	readonly findings: readonly Finding[];
	readonly withoutConsent: readonly NamedWithoutConsent[];
}

/** Checks a past post as if it were written on its own day, by today's policy and roster. Null when the account is none of the policy's. */
export function rehearseDraft(
	past: PastDraft,
	compiled: CompiledPolicy,
	people: People,
): Rehearsed | null {
	const result = checkDraft(past.draft, { compiled, people, today: past.date });
	if (result.status !== "checked") return null;
	return { past, findings: result.findings, withoutConsent: namedWithoutConsent(past, people) };
}

/** Where several bear a name, the post counts only if none of them may be named: it could mean any. */
function namedWithoutConsent({ draft }: PastDraft, people: People): NamedWithoutConsent[] {
	const isPictured = hasMedia(draft);
	return pupilsNamed(draft, people).flatMap(({ hit, words, pupils }): NamedWithoutConsent[] => {
		if (hit.confidence !== "confident") return [];
		const reasons = pupils.map((pupil) => {
			const needed = isPictured ? (["name", "photo"] as const) : (["name"] as const);
			const isUnknown = needed.some(
				(one) => people.covers.includes(one) && pupil.consent[one] === "unknown",
			);
			return reasonToTakeDown(pupil, "named", isPictured) ?? (isUnknown ? "unknown" : null);
		});
		const [first] = reasons;
		return first && reasons.every((one) => one !== null) ? [{ words, reason: first }] : [];
	});
}
