import type { Media, Part } from "../../rules/domain/post-draft";
import { isBefore } from "./is-before";
import { handleIn } from "./read-account";
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
	const blocks = [...root.querySelectorAll(selectors.attachments)];
	return editors.map((editor, index) => {
		const next = editors[index + 1];
		const own = blocks.filter(
			(block) => isBefore(editor, block) && (!next || isBefore(block, next)),
		);
		return joinAttached(own.map(readBlock));
	});
}

function readBlock(block: Element): Attached {
	const card = quotedCard(block);
	const isOwn = (element: Element) => !card?.contains(element);
	const sources = [...block.querySelectorAll("img[src], video[src], video source[src]")].filter(
		(element) => isOwn(element) && isAttachment(element),
	);
	// X labels the group that holds a picture; without groups each source counts by itself.
	const items = new Map(
		sources.map((source) => {
			const group = source.closest(selectors.mediaItem);
			return [group && block.contains(group) ? group : source, source];
		}),
	);
	return {
		media: [...items].map(([item, source]) => readMedia(item, source)),
		poll: [...block.querySelectorAll<HTMLInputElement>(selectors.pollChoice)].map(
			({ value }) => value,
		),
		sources: [...items.values()].map((source) => source.getAttribute("src") ?? ""),
		quoted: card && (handleIn(card.textContent) ?? ""),
	};
}

/** The quoted post's whole card: the child of the attachments in which its author line stands. */
function quotedCard(block: Element): Element | null {
	const sign = block.querySelector(`${selectors.userName}, ${selectors.postText}`);
	if (!sign) return null;
	let card = sign;
	while (card.parentElement && card.parentElement !== block) {
		const hasOthers = [...card.parentElement.querySelectorAll("img[src], video[src]")].some(
			(source) => source.getAttribute("src")?.startsWith("blob:"),
		);
		if (hasOthers) break;
		card = card.parentElement;
	}
	return card;
}

/** The poster's own files are blobs; the GIF picker's come from outside. Emoji and avatars are neither. */
function isAttachment(element: Element): boolean {
	const source = element.getAttribute("src") ?? "";
	return (
		source.startsWith("blob:") ||
		(element.closest(selectors.mediaItem) !== null && !/\/(emoji|profile_images)\//.test(source))
	);
}

function readMedia(item: Element, source: Element): Media {
	const label = item.getAttribute("aria-label") ?? source.getAttribute("alt") ?? "";
	const address = source.getAttribute("src") ?? "";
	const first = firstLabels.get(address) ?? label;
	firstLabels.set(address, first);
	const isNone = label === first && /^\S{0,20}$/.test(label);
	return { kind: kindOf(source), altText: isNone ? "" : label };
}

function kindOf(source: Element): Media["kind"] {
	const isBlob = source.getAttribute("src")?.startsWith("blob:") === true;
	if (!isBlob) return "gif";
	return source.matches("video, video *") ? "video" : "photo";
}

function joinAttached(all: readonly Attached[]): Attached {
	return {
		media: all.flatMap(({ media }) => media),
		poll: all.flatMap(({ poll }) => poll),
		sources: all.flatMap(({ sources }) => sources),
		quoted: all.find(({ quoted }) => quoted !== null)?.quoted ?? null,
	};
}
