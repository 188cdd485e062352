import { findAll } from "./find-all";
import type { Boxes } from "./find-boxes";
import { isBefore } from "./is-before";
import * as selectors from "./selectors";

const prefix = "UserAvatar-Container-";

/**
 * Who would publish: the avatar beside the box names its author; else the account switcher, else
 * the profile link. Null when none can be read, or where a delegate may be acting for another.
 */
export function readAccount({ root, scope, editors }: Boxes): string | null {
	const [editor] = editors;
	const beside = editor && (avatarBefore(editor, root) ?? avatarBefore(editor, scope));
	if (beside) return beside;
	return document.querySelector(selectors.delegate) ? null : signedInAccount();
}

/** The account that is signed in, with its @. */
export function signedInAccount(): string | null {
	const switcher = document.querySelector(selectors.accountSwitcher);
	const avatar = switcher?.querySelector(selectors.avatar);
	const link = document.querySelector(selectors.profileLink);
	return (
		(avatar && handleOfAvatar(avatar)) ??
		handleShown(switcher) ??
		handleIn(link?.getAttribute("href")?.replace(/^\//, "@") ?? "")
	);
}

/** The handle that an element shows: what stands right beside it, such as "2h", is no part of it. */
export function handleShown(element: Element | null | undefined): string | null {
	const texts = findAll(element, ":not(:has(*))").map((leaf) => leaf.textContent.trim());
	return texts.find((text) => /^@\w{1,15}$/.test(text)) ?? handleIn(element?.textContent ?? "");
}

/** The first handle in a text, with its @. */
export function handleIn(text: string): string | null {
	return /@\w{1,15}/.exec(text)?.[0] ?? null;
}

/** The last avatar before the text that is neither in a post nor in a list of suggestions. */
function avatarBefore(editor: Element, scope: Element): string | null {
	const avatars = findAll(scope, selectors.avatar).filter(
		(avatar) =>
			isBefore(avatar, editor) &&
			!avatar.closest(`article, ${selectors.typeahead}, ${selectors.attachments}`),
	);
	const avatar = avatars.at(-1);
	return avatar ? handleOfAvatar(avatar) : null;
}

function handleOfAvatar(avatar: Element): string | null {
	const id = avatar.getAttribute("data-testid")?.slice(prefix.length) ?? "";
	return /^\w{1,15}$/.test(id) ? `@${id}` : null;
}
