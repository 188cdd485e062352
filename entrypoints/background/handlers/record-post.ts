import { hasMedia } from "../../../rules/domain/field";
import type { PostDraft } from "../../../rules/domain/post-draft";
import { pupilsShown } from "../../../rules/duties/pupils-shown";
import { accountScope } from "../../../rules/engine/account-scope";
import type { Database } from "../../../storage/database";
import { createPupilHash } from "../../../storage/hash-pupils";
import type { LoadedSetup } from "../../../storage/load-setup";
import { recordSentPost, type ShownHash } from "../../../storage/sent-posts";
import { handle } from "../answer-request";
import { dateOf } from "../date-of";
import { knowingChosen } from "../knowing-chosen";
import { protocol } from "../protocol";
import { readPostLink } from "../read-post-link";
import type { SetupCache } from "../setup-cache";

/** Remembers where a post went and, as hashes, whom it shows; its words end here. */
export function answerRecordPost(
	database: Database,
	setups: SetupCache<LoadedSetup>,
	onRecorded: () => void,
) {
	return handle(protocol.recordPost, async ({ draft, address }, { tabId }) => {
		const link = readPostLink(address);
		const setup = await knowingChosen(setups, tabId, draft.answers).get(draft.account);
		if (link === null || setup.status === "unusable") return null;
		const { account } = draft;
		if (accountScope(setup.compiled.policy.school, account).scope === "other") return null;
		await recordSentPost(database, {
			link,
			account,
			date: dateOf(new Date()),
			hasMedia: hasMedia(draft),
			shows: await hashShown(draft, setup, database),
		});
		onRecorded();
		return null;
	});
}

async function hashShown(
	draft: PostDraft,
	{ people }: Extract<LoadedSetup, { status: "ready" }>,
	database: Database,
): Promise<ShownHash[]> {
	const hash = await createPupilHash(database);
	return Promise.all(
		pupilsShown(draft, people).map(async ({ pupil, as }) => ({
			pupil: await hash(pupil.key),
			as,
		})),
	);
}
