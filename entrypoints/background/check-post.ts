import type { CheckOutcome } from "../../rules/domain/check-outcome";
import type { PostDraft } from "../../rules/domain/post-draft";
import { checkDraft } from "../../rules/engine/check-draft";
import { textsToLint } from "../../rules/engine/texts-to-lint";
import type { LoadedSetup } from "../../storage/load-setup";
import { type AskGrammar, knowNoGrammar } from "../grammar/grammar-checker";
import type { SetupCache } from "./setup-cache";

/** Checks a draft with the stored set-up. Never throws: whatever fails is an unchecked draft with its reason. */
export async function checkPost(
	draft: PostDraft,
	setups: SetupCache<LoadedSetup>,
	today: string,
	askGrammar: AskGrammar = knowNoGrammar,
): Promise<CheckOutcome> {
	const setup = await loadOrFail(setups);
	if (setup.status === "unusable") return { status: "unchecked", reason: setup.reason };
	const { compiled, people } = setup;
	const school = compiled.policy.school.name;
	const texts = textsToLint(draft, compiled);
	const { lintsIn, ...grammar } = await (texts.length > 0 ? askGrammar : knowNoGrammar)(texts);
	try {
		const result = checkDraft(draft, { compiled, people, today, lintsIn });
		const { rosterDate } = people;
		return result.status === "checked"
			? { ...result, findings: [...result.findings], school, rosterDate, ...grammar }
			: { ...result, account: draft.account, school };
	} catch {
		// The error may quote the draft or the roster, so it goes nowhere.
		return { status: "unchecked", reason: "rule-failed" };
	}
}

async function loadOrFail(setups: SetupCache<LoadedSetup>): Promise<LoadedSetup> {
	try {
		return await setups.get();
	} catch {
		return { status: "unusable", reason: "storage-failed" };
	}
}
