import type { TextRange } from "../../rules/domain/text-range";
import { visibleRects } from "./visible-rects";

/** All that decides where a letter stands in its box. */
const telling =
	/^(direction|font|hyphen|letter|line|overflow-wrap|padding|tab|text|unicode|white|word|writing)/;

/**
 * Where a stretch of a plain field's text can be seen. Such a field tells no place of its letters: they
 * are measured in a copy of it, laid out alike in an element of ours that neither person nor page sees.
 */
export function plainRects(
	field: HTMLTextAreaElement,
	{ start, end }: TextRange,
	mirror: HTMLElement,
): readonly DOMRect[] {
	copyField(field, mirror);
	const [text] = mirror.childNodes;
	if (!text || end > field.value.length) return [];
	const range = document.createRange();
	range.setStart(text, start);
	range.setEnd(text, end);
	const from = mirror.getBoundingClientRect();
	const to = field.getBoundingClientRect();
	const zoom = field.currentCSSZoom;
	const right = to.x - from.x + (field.clientLeft - field.scrollLeft) * zoom;
	const down = to.y - from.y + (field.clientTop - field.scrollTop) * zoom;
	const rects = [...range.getClientRects()].map(
		({ x, y, width, height }) => new DOMRect(x + right, y + down, width, height),
	);
	return visibleRects(rects, field);
}

/** Lays the text out anew only when it, its box or its scale has changed. */
function copyField(field: HTMLTextAreaElement, mirror: HTMLElement): void {
	const zoom = String(field.currentCSSZoom);
	const { width } = field.getBoundingClientRect();
	// Without border and scroll bar, but with the fraction of a pixel that `clientWidth` leaves out.
	const inner = `${width / Number(zoom) - field.offsetWidth + field.clientWidth}px`;
	const { style } = mirror;
	if (mirror.textContent === field.value && style.width === inner && style.zoom === zoom) return;
	const looks = getComputedStyle(field);
	for (const name of looks) {
		if (telling.test(name)) style.setProperty(name, looks.getPropertyValue(name));
	}
	style.width = inner;
	style.zoom = zoom;
	mirror.textContent = field.value;
}
