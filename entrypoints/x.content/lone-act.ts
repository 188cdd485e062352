import type { Composer } from "../../components/composer/composer-adapter";
import type { DraftKind } from "../../rules/domain/post-draft";
import { handleIn, handleShown } from "./read-account";
import { readSignedIn } from "./read-signed-in";
import * as selectors from "./selectors";
import { standBy } from "./stand-by";

type LoneKind = Extract<DraftKind, "repost" | "follow" | "password-change">;

/** An act without a text of one's own: it is checked for what it is and whom it concerns. */
export function createLoneAct(kind: LoneKind, button: HTMLElement): Composer {
	const target = targets[kind](button);
	return {
		key: `${kind} ${target ?? ""}`,
		root: button,
		isLone: true,
		isInText: () => false,
		read: () => readSignedIn({ kind, target, replyingTo: [] }),
		rectsOf: () => [],
		write: () => Promise.resolve("stale"),
		stand: () => standBy(button, button.closest(selectors.menu) ?? button),
		focus: () => button.focus(),
		// X may have closed its menu meanwhile: what is gone cannot be pressed.
		readyButton: () => Promise.resolve(button.isConnected ? button : null),
	};
}

/** Whom an act concerns. */
const targets: Record<LoneKind, (button: Element) => string | null> = {
	follow: followed,
	repost: reposted,
	"password-change": () => null,
};

/** The handle in the button's own label, whatever the language; else in the card around it. */
function followed(button: Element): string | null {
	const label = button.getAttribute("aria-label") ?? "";
	return handleIn(label) ?? handleShown(button.closest(selectors.accountCard));
}

/** The menu stands apart from its post; the button that opened it says that it is open. */
function reposted(): string | null {
	const post = document.querySelector(selectors.repostOpener)?.closest(selectors.post);
	return handleShown(post?.querySelector(selectors.userName));
}
