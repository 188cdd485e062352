import type { MissingPiece, Reading } from "../../components/composer/composer-adapter";
import type { Part } from "../../rules/domain/post-draft";
import type { Boxes } from "./find-boxes";
import { postButtonOf } from "./find-boxes";
import { readAccount } from "./read-account";
import { readAttachments } from "./read-attachments";
import { readContext } from "./read-context";
import { readLeaves } from "./read-leaves";

/** Reads a composer whole, or names what was not found. */
export function readComposer(boxes: Boxes): Reading {
	const texts = boxes.editors.map(readBox);
	const account = readAccount(boxes);
	const missing: MissingPiece[] = [];
	if (texts.length === 0 || texts.includes(null)) missing.push("text");
	if (!account) missing.push("account");
	if (!postButtonOf(boxes.root)) missing.push("button");
	if (!account || missing.length > 0) return { ok: false, missing };
	const attached = readAttachments(boxes.root, boxes.editors);
	const parts = texts.map(
		(text, index): Part => ({
			text: text ?? "",
			media: attached[index]?.media ?? [],
			poll: attached[index]?.poll ?? [],
		}),
	);
	const quoted = attached.find((one) => one.quoted !== null)?.quoted ?? null;
	const context = readContext(boxes, parts.at(-1)?.text ?? "", quoted);
	return {
		ok: true,
		draft: { ...context, account, parts, replyingTo: [...context.replyingTo], answers: {} },
		media: attached.flatMap(({ sources }) => sources),
	};
}

/** The text of one box; null when it no longer looks as it did. */
export function readBox(editor: Element): string | null {
	if (editor instanceof HTMLTextAreaElement) return editor.value;
	return readLeaves(editor)?.text ?? null;
}
