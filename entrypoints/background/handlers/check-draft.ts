import { outcomeWords } from "../../../components/composer/outcome-words";
import type { LoadedSetup } from "../../../storage/load-setup";
import type { GrammarChecker } from "../../grammar/grammar-checker";
import { handle } from "../answer-request";
import { showBadge } from "../badge";
import { checkPost } from "../check-post";
import { dateOf } from "../date-of";
import { steadyAnswer } from "../keep-steady";
import { knowingChosen } from "../knowing-chosen";
import { protocol } from "../protocol";
import type { SetupCache } from "../setup-cache";

export function answerCheckDraft(setups: SetupCache<LoadedSetup>, grammar: GrammarChecker) {
	return handle(protocol.checkDraft, async ({ draft, withGrammar }, { tabId }) => {
		const askGrammar = withGrammar ? grammar.ask : grammar.recall;
		const known = knowingChosen(setups, tabId, draft.answers);
		const checked = await checkPost(draft, known, dateOf(new Date()), askGrammar);
		const outcome =
			tabId === undefined ? checked : steadyAnswer(tabId, { draft, outcome: checked });
		if (tabId !== undefined) void showBadge(tabId, outcome);
		return { outcome, words: outcomeWords(outcome) };
	});
}
