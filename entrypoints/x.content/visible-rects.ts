import { rootOf } from "./root-of";

/** The parts of a text's rectangles that can be seen: not scrolled out of their box, nothing drawn over them. */
export function visibleRects(rects: Iterable<DOMRect>, editor: Element): readonly DOMRect[] {
	const clip = clipOf(editor);
	return [...rects]
		.filter(({ width, height }) => width > 0 && height > 0)
		.flatMap((rect) => {
			const seen = intersect(rect, clip);
			return seen && isOnTop(seen, editor) ? [seen] : [];
		});
}

function clipOf(editor: Element): DOMRect {
	// A plain field scrolls in itself, whatever it says of its overflow.
	const own = editor.getBoundingClientRect();
	let clip = intersect(own, new DOMRect(0, 0, innerWidth, innerHeight)) ?? new DOMRect();
	for (let box = around(editor); box && box !== document.body; box = around(box)) {
		const { overflowX, overflowY } = getComputedStyle(box);
		if (overflowX === "visible" && overflowY === "visible") continue;
		clip = intersect(box.getBoundingClientRect(), clip) ?? new DOMRect();
	}
	return clip;
}

/** The parent, out of an open shadow root as well. */
function around(box: Element): Element | null {
	const root = rootOf(box);
	return box.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function isOnTop({ left, top, width, height }: DOMRect, editor: Element): boolean {
	const hit = rootOf(editor).elementFromPoint(left + width / 2, top + height / 2);
	return (
		hit !== null &&
		(editor.contains(hit) || hit.contains(editor) || hit.localName === "chalkline-panel")
	);
}

function intersect(a: DOMRect, b: DOMRect): DOMRect | null {
	const left = Math.max(a.left, b.left);
	const top = Math.max(a.top, b.top);
	const width = Math.min(a.right, b.right) - left;
	const height = Math.min(a.bottom, b.bottom) - top;
	return width > 0 && height > 0 ? new DOMRect(left, top, width, height) : null;
}
