import { fieldsOf } from "../domain/field";
import type { PostDraft } from "../domain/post-draft";
import grammar from "../grammar";
import { accountScope } from "./account-scope";
import type { CompiledPolicy } from "./compile-policy";

/** The texts of a draft whose grammar the policy wants checked; none when no clause of it does. */
export function textsToLint(draft: PostDraft, { policy, rules }: CompiledPolicy): string[] {
	const isAsked = rules.some(({ rule }) => rule.id === grammar.id);
	if (!isAsked || !grammar.appliesTo.includes(draft.kind)) return [];
	if (accountScope(policy.school, draft.account).scope === "other") return [];
	return fieldsOf(draft).flatMap(({ text }) => (text.trim() === "" ? [] : [text]));
}
