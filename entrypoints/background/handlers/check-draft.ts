import type { LoadedSetup } from "../../../storage/load-setup";
import { handle } from "../answer-request";
import { showBadge } from "../badge";
import { checkPost } from "../check-post";
import { dateOf } from "../date-of";
import { protocol } from "../protocol";
import type { SetupCache } from "../setup-cache";

export function answerCheckDraft(setups: SetupCache<LoadedSetup>) {
	return handle(protocol.checkDraft, async ({ draft }, { tabId }) => {
		const outcome = await checkPost(draft, setups, dateOf(new Date()));
		if (tabId !== undefined) void showBadge(tabId, outcome);
		return outcome;
	});
}
