/** One text node of an editor and where it stands in the text. */
export interface Leaf {
	readonly node: Text | Element;
	readonly start: number;
	readonly end: number;
}

export interface EditorText {
	readonly text: string;
	readonly leaves: readonly Leaf[];
}

/**
 * Reads Draft.js as its own model has it: blocks joined by line feeds, in each the texts of its
 * leaves. Anything that others have put into the editor is not text. Null when there are no blocks.
 */
export function readLeaves(editor: Element): EditorText | null {
	const blocks = editor.querySelectorAll('[data-contents="true"] > [data-block="true"]');
	if (blocks.length === 0) return null;
	const leaves: Leaf[] = [];
	let text = "";
	for (const [index, block] of blocks.entries()) {
		if (index > 0) text += "\n";
		for (const leaf of block.querySelectorAll('[data-text="true"]')) {
			const node = leaf.firstChild instanceof Text ? leaf.firstChild : leaf;
			const words = leaf.tagName === "BR" ? "" : leaf.textContent;
			leaves.push({ node, start: text.length, end: text.length + words.length });
			text += words;
		}
	}
	return { text, leaves };
}

export interface DomPoint {
	readonly node: Node;
	readonly offset: number;
}

/** The point of the page at a text offset; `prefer` says to which of two neighbours a border belongs. */
export function pointAt(
	{ leaves }: EditorText,
	offset: number,
	prefer: "before" | "after",
): DomPoint | null {
	const touching = leaves.filter(({ start, end }) => start <= offset && offset <= end);
	const leaf = prefer === "before" ? touching[0] : touching.at(-1);
	if (!leaf) return null;
	if (leaf.node instanceof Text) return { node: leaf.node, offset: offset - leaf.start };
	// An empty line is a lone <br>: the point is before it.
	return leaf.node.parentNode ? { node: leaf.node.parentNode, offset: 0 } : null;
}

/** A fresh DOM range for a stretch of text: the editor replaces its nodes, so none may be kept. */
export function rangeAt(text: EditorText, start: number, end: number): Range | null {
	const from = pointAt(text, start, "after");
	const to = pointAt(text, end, "before");
	if (!from || !to) return null;
	const range = document.createRange();
	range.setStart(from.node, from.offset);
	range.setEnd(to.node, to.offset);
	return range;
}

/** The text offset of a point of the page; null when it is in no leaf. */
export function offsetOf({ leaves }: EditorText, node: Node | null, offset: number): number | null {
	const leaf = leaves.find((one) => one.node === node || one.node.parentNode === node);
	if (!leaf) return null;
	return leaf.node === node ? leaf.start + offset : offset === 0 ? leaf.start : leaf.end;
}
