import type { Reading } from "../../components/composer/composer-adapter";
import type { PostDraft } from "../../rules/domain/post-draft";
import { signedInAccount } from "./read-account";

/** What goes out from the account that is signed in, without a compose box around it. */
export function readSignedIn(
	about: Pick<PostDraft, "kind" | "target" | "replyingTo">,
	text = "",
): Reading {
	const account = signedInAccount();
	if (!account) return { ok: false, missing: ["account"] };
	const parts = [{ text, media: [], poll: [] }];
	return { ok: true, draft: { ...about, account, parts, answers: {} }, media: [] };
}
