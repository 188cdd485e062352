import type { Media, Part } from "../../rules/domain/post-draft";
import { findAll } from "./find-all";
import { isBefore } from "./is-before";
import { handleShown } from "./read-account";
import * as selectors from "./selectors";

export interface Attached extends Pick<Part, "media" | "poll"> {
	/** Sources of the media: they tell one picture from another. */
	readonly sources: readonly string[];
	/** The author of the quoted post, "" when it cannot be told; null when nothing is quoted. */
	readonly quoted: string | null;
}

/**
 * The labels under which pictures were first seen, by source. X calls a picture without a description
 * by one word, in the reader's language: as long as that word stands there, there is none.
 */
const firstLabels = new Map<string, string>();

/** What is attached to each box of a thread: an attachment belongs to the last box before it. */
export function readAttachments(root: Element, editors: readonly Element[]): readonly Attached[] {
	const card = quotedCard(root);
	return editors.map((editor, index) => {
		const next = editors[index + 1];
		const isHere = (element: Element) =>
			isBefore(editor, element) && !(next && isBefore(next, element));
		const isOwn = (element: Element) =>
			isHere(element) && !card?.contains(element) && !element.closest(selectors.post);
		// X labels the group that holds a picture; without groups each source counts by itself.
		const items = new Map(
			findAll(root, selectors.mediaSource)
				.filter((source) => isOwn(source) && isAttachment(source))
				.map((source) => [source.closest(selectors.mediaItem) ?? addressOf(source), source]),
		);
		const choices = findAll<HTMLInputElement>(root, selectors.pollChoice);
		return {
			media: [...items.values()].map(readMedia),
			poll: choices.filter(isOwn).map(({ value }) => value),
			sources: [...items.values()].map(addressOf),
			quoted: card && isHere(card) ? (handleShown(card) ?? "") : null,
		};
	});
}

/** The quoted post's whole card: the child of the attachments in which its author line stands. */
function quotedCard(root: Element): Element | null {
	let card = root.querySelector(selectors.quotedSign);
	while (card?.parentElement && !card.parentElement.matches(selectors.attachments)) {
		if (card.parentElement.querySelector('[src^="blob:"], [style*="blob:"]')) break;
		card = card.parentElement;
	}
	return card;
}

/** The poster's own files are blobs; the GIF picker's come from outside. Emoji and avatars are neither. */
function isAttachment(source: Element): boolean {
	const address = addressOf(source);
	const item = source.closest(selectors.mediaItem);
	return isBlob(address) || (item !== null && !/\/(emoji|profile_images)\//.test(address));
}

/** A picture may be an element of its own or the ground of another. */
function addressOf(source: Element): string {
	const style = source.getAttribute("style") ?? "";
	return source.getAttribute("src") ?? /blob:[^"')]+/.exec(style)?.[0] ?? "";
}

function isBlob(address: string): boolean {
	return address.startsWith("blob:");
}

function readMedia(source: Element): Media {
	const item = source.closest(selectors.mediaItem) ?? source;
	const label = item.getAttribute("aria-label") ?? source.getAttribute("alt") ?? "";
	const address = addressOf(source);
	const first = firstLabels.get(address) ?? label;
	firstLabels.set(address, first);
	const isNone = label === first && /^\S{0,20}$/.test(label);
	const ownKind = source.matches("video, video *") ? "video" : "photo";
	return { kind: isBlob(address) ? ownKind : "gif", altText: isNone ? "" : label };
}
