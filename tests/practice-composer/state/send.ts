import type { PracticePost } from "../practice";
import { canSend } from "./compose";
import { type ComposerDraft, emptyComposer, type Slot, textOf } from "./composer-draft";
import { options } from "./options";
import { leaveDialog } from "./routes";
import { change, changeComposer, getState } from "./store";

/** Publishes what the composer holds, if X would; the exact text is kept in `window.practice.posts`. */
export function send(slot: Slot): void {
	const { composers, posts, account } = getState();
	const composer = composers[slot];
	if (!canSend(composer)) return;
	change({ posts: [...posts, postOf(composer, options.delegate ?? account)] });
	changeComposer(slot, () => emptyComposer({ kind: slot === "inline" ? "reply" : "post" }));
	if (composer.isScheduled) change({ scheduled: [...getState().scheduled, composer] });
	if (slot === "modal") leaveDialog();
	change({
		toast: composer.isScheduled
			? { text: "Your post will be sent later.", href: null }
			: { text: "Your post was sent.", href: `/${account}/status/${2000 + posts.length}` },
	});
}

function postOf(
	{ kind, boxes, parent, isScheduled }: ComposerDraft,
	account: string,
): PracticePost {
	return {
		kind,
		account,
		parts: boxes.map((box) => ({
			text: boxes.length > 1 ? box.committed : textOf(box),
			media: box.media.map(({ kind: mediaKind, altText }) => ({ kind: mediaKind, altText })),
			poll: box.poll?.filter((choice) => choice !== "") ?? [],
		})),
		parent: parent?.handle ?? null,
		isScheduled,
	};
}
