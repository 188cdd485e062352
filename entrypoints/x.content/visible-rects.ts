/** The parts of a range that can be seen: not scrolled out of their box, nothing drawn over them. */
export function visibleRects(range: Range, editor: Element): readonly DOMRect[] {
	const clip = clipOf(editor);
	return [...range.getClientRects()]
		.filter(({ width, height }) => width > 0 && height > 0)
		.flatMap((rect) => {
			const seen = intersect(rect, clip);
			return seen && isOnTop(seen, editor) ? [seen] : [];
		});
}

function clipOf(editor: Element): DOMRect {
	let clip = new DOMRect(0, 0, innerWidth, innerHeight);
	for (let box = editor.parentElement; box && box !== document.body; box = box.parentElement) {
		const { overflowX, overflowY } = getComputedStyle(box);
		if (overflowX === "visible" && overflowY === "visible") continue;
		clip = intersect(box.getBoundingClientRect(), clip) ?? new DOMRect();
	}
	return clip;
}

function isOnTop({ left, top, width, height }: DOMRect, editor: Element): boolean {
	const hit = document.elementFromPoint(left + width / 2, top + height / 2);
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
