import type { CheckOutcome } from "../../../rules/domain/check-outcome";
import { readDraft } from "../../../rules/engine/read-draft";
import type { LoadedSetup } from "../../../storage/load-setup";
import type { GrammarChecker } from "../../grammar/grammar-checker";
import { handle } from "../answer-request";
import { checkPost } from "../check-post";
import { dateOf } from "../date-of";
import { protocol } from "../protocol";
import { createSetupCache, type SetupCache } from "../setup-cache";

/** `loadTried`: the set-up with another policy than the one in force. */
export function answerCheckText(
	inForce: SetupCache<LoadedSetup>,
	loadTried: (policy: unknown) => Promise<LoadedSetup>,
	grammar: GrammarChecker,
) {
	return handle(protocol.checkText, async (asked): Promise<CheckOutcome> => {
		const { withGrammar, policy, ...post } = asked;
		const setups = policy === undefined ? inForce : createSetupCache(() => loadTried(policy));
		const account = await firstAccount(setups);
		const reading = readDraft(post, account);
		if (!reading.ok) return { status: "unchecked", reason: "background-failed" };
		const askGrammar = withGrammar ? grammar.ask : grammar.recall;
		return checkPost(reading.draft, setups, dateOf(new Date()), askGrammar);
	});
}

/** Any handle will do when there is no policy: the check itself says why it cannot run. */
async function firstAccount(setups: SetupCache<LoadedSetup>): Promise<string> {
	try {
		const setup = await setups.get();
		const pattern = setup.status === "ready" ? setup.compiled.policy.school.accounts[0] : undefined;
		return pattern ? pattern.handle + (pattern.endings[0] ?? "") : "@nobody";
	} catch {
		return "@nobody";
	}
}
