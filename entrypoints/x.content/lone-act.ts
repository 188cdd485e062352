import type { Composer, Reading, Stand } from "../../components/composer/composer-adapter";
import type { DraftKind } from "../../rules/domain/post-draft";
import { handleIn, signedInAccount } from "./read-account";
import * as selectors from "./selectors";

type LoneKind = Extract<DraftKind, "repost" | "follow" | "password-change">;

/** An act without a text of one's own: it is checked for what it is and whom it concerns. */
export function createLoneAct(kind: LoneKind, button: HTMLElement): Composer {
	const target = targets[kind](button);
	return {
		key: `${kind} ${target ?? ""}`,
		root: button,
		isLone: true,
		isInText: () => false,
		tidyCaret: () => undefined,
		read: () => readAct(kind, target),
		rectsOf: () => [],
		write: () => Promise.resolve("stale"),
		stand: () => standBeside(button),
		focus: () => button.focus(),
		publish: () => {
			button.click();
			return button.isConnected;
		},
	};
}

/** Whom an act concerns. */
const targets: Record<LoneKind, (button: Element) => string | null> = {
	follow: followed,
	repost: reposted,
	"password-change": () => null,
};

function readAct(kind: LoneKind, target: string | null): Reading {
	const account = signedInAccount();
	if (!account) return { ok: false, missing: ["account"] };
	const parts = [{ text: "", media: [], poll: [] }];
	const draft = { kind, account, parts, replyingTo: [], target, answers: {} };
	return { ok: true, draft, media: [] };
}

function standBeside(button: HTMLElement): Stand | null {
	const anchor = button.getBoundingClientRect();
	const parent = button.closest(selectors.dialog) ?? document.body;
	return anchor.width > 0 ? { parent, before: null, anchor, keepClear: [anchor] } : null;
}

/** The handle in the button's own label, whatever the language; else in the card around it. */
function followed(button: Element): string | null {
	const card = button.closest(selectors.accountCard);
	return handleIn(button.getAttribute("aria-label") ?? "") ?? handleIn(card?.textContent ?? "");
}

/** The menu stands apart from its post; the button that opened it says that it is open. */
function reposted(): string | null {
	const post = document.querySelector(selectors.repostOpener)?.closest(selectors.post);
	return handleIn(post?.querySelector(selectors.userName)?.textContent ?? "");
}
