import type { CheckOutcome } from "../../rules/domain/check-outcome";
import type { PostDraft } from "../../rules/domain/post-draft";
import { checkDraft } from "../../rules/engine/check-draft";
import { isUnconfirmed } from "../../rules/engine/is-unconfirmed";
import { textsToLint } from "../../rules/engine/texts-to-lint";
import type { LoadedSetup } from "../../storage/load-setup";
import type { SetupFileState } from "../../storage/sealed-setup/file-state";
import { type AskGrammar, knowNoGrammar } from "../grammar/grammar-checker";
import { accountFinding } from "./account-finding";
import type { SetupCache } from "./setup-cache";

/** Checks a draft with the stored set-up. Never throws: whatever fails is an unchecked draft with its reason. */
export async function checkPost(
	draft: PostDraft,
	setups: SetupCache<LoadedSetup>,
	today: string,
	askGrammar: AskGrammar = knowNoGrammar,
): Promise<CheckOutcome> {
	const setup = await loadOrFail(setups, draft.account);
	if (setup.status === "unusable") return { status: "unchecked", reason: setup.reason };
	const { compiled, people, file } = setup;
	const school = compiled.policy.school.name;
	const texts = textsToLint(draft, compiled);
	const { lintsIn, ...grammar } = await (texts.length > 0 ? askGrammar : knowNoGrammar)(texts);
	try {
		const isStale = isUnconfirmed(file, today);
		const result = checkDraft(draft, { compiled, people, today, isUnconfirmed: isStale, lintsIn });
		if (result.status !== "checked") return { ...result, account: draft.account, school };
		const findings = [...result.findings, ...accountFinding(draft.account, setup)];
		const { rosterDate } = people;
		return { ...result, findings, school, rosterDate, ...grammar, ...aboutFile(file, isStale) };
	} catch {
		// The error may quote the draft or the roster, so it goes nowhere.
		return { status: "unchecked", reason: "rule-failed" };
	}
}

function aboutFile(file: SetupFileState | undefined, isStale: boolean) {
	if (!file) return {};
	const { issuedOn, confirmedOn } = file;
	return { setupFile: { issuedOn, confirmedOn, isUnconfirmed: isStale } };
}

async function loadOrFail(setups: SetupCache<LoadedSetup>, account: string): Promise<LoadedSetup> {
	try {
		return await setups.get(account);
	} catch {
		return { status: "unusable", reason: "storage-failed" };
	}
}
