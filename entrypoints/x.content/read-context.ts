import type { DraftKind } from "../../rules/domain/post-draft";
import { findAll } from "./find-all";
import type { Boxes } from "./find-boxes";
import { isBefore } from "./is-before";
import { handleIn, handleShown } from "./read-account";
import * as selectors from "./selectors";

export interface Context {
	readonly kind: Extract<DraftKind, "post" | "reply" | "quote">;
	readonly replyingTo: readonly string[];
	readonly target: string | null;
}

/**
 * What kind of post a composer makes, by what stands around it: never by X's numbers, labels or
 * language. `quoted` is the quoted author as far as known, null when no post is quoted.
 */
export function readContext(boxes: Boxes, lastText: string, quoted: string | null): Context {
	const parent = parentPost(boxes);
	const isReply = parent !== null || isBelowPost(boxes) || isReplyAddress();
	if (isReply) {
		const named = addressees(boxes);
		const author = handleShown(parent?.querySelector(selectors.userName));
		const fallback = [author ?? pathHandle()].filter((handle) => handle !== null);
		return { kind: "reply", replyingTo: named.length > 0 ? named : fallback, target: null };
	}
	const linked = quoted ?? quotedByLink(lastText);
	if (linked === null) return { kind: "post", replyingTo: [], target: null };
	return { kind: "quote", replyingTo: [], target: handleIn(linked) };
}

/** In a dialog, the post that is answered stands above the text. */
function parentPost({ scope, isDialog }: Boxes): Element | null {
	return isDialog ? scope.querySelector(selectors.parentPost) : null;
}

/** Below a post, on its own page. */
function isBelowPost({ scope, isDialog }: Boxes): boolean {
	return scope.matches(selectors.inlineReply) || (!isDialog && pathHandle() !== null);
}

function isReplyAddress(): boolean {
	return new URLSearchParams(location.search).has("in_reply_to");
}

/** The row "Replying to" is translated; its handles are not. They stand before the text, outside any post. */
function addressees({ scope, root, isDialog, editors }: Boxes): readonly string[] {
	const [editor] = editors;
	const around = isDialog || scope.matches(selectors.inlineReply) ? scope : root;
	const handles = findAll(around, "a, button, span")
		.filter(
			(element) =>
				element.childElementCount === 0 &&
				!element.closest(`article, ${selectors.attachments}, ${selectors.typeahead}`) &&
				editor !== undefined &&
				isBefore(element, editor),
		)
		.map((element) => element.textContent.trim())
		.filter((text) => /^@\w{1,15}$/.test(text));
	return [...new Set(handles)];
}

function pathHandle(): string | null {
	const handle = /^\/(\w{1,15})\/status\/\d+/.exec(location.pathname)?.[1];
	return handle === undefined ? null : `@${handle}`;
}

/** The address of a post at the end of a text makes a quote of it, too. */
function quotedByLink(text: string): string | null {
	const link = /https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\/(\w{1,15})\/status\/\d+\S*\s*$/i;
	const handle = link.exec(text)?.[1];
	return handle === undefined ? null : `@${handle}`;
}
