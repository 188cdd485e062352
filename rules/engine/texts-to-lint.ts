import { fieldsOf } from "../domain/field";
import type { PostDraft } from "../domain/post-draft";
import grammar from "../grammar";
import { plainText } from "../language/text/plain-text";
import { accountScope } from "./account-scope";
import type { CompiledPolicy } from "./compile-policy";

/** The texts of a draft, as the rule reads them, whose grammar the policy wants checked; none when no clause of it does. */
export function textsToLint(draft: PostDraft, { policy, rules }: CompiledPolicy): string[] {
	const isAsked = rules.some(({ rule }) => rule.id === grammar.id);
	if (!isAsked || !grammar.appliesTo.includes(draft.kind)) return [];
	if (accountScope(policy.school, draft.account).scope === "other") return [];
	const texts = fieldsOf(draft).map(({ text }) => plainText(text)?.text ?? text);
	return texts.filter((text) => text.trim() !== "");
}
