import type { Stand } from "./composer-adapter";

/** Between the tooltip and whatever it stands beside; pixels. */
const gap = 8;
/** Less than this is no room to read in. */
const leastHeight = 132;

interface Spot {
	readonly left: number;
	readonly top: number;
	readonly maxHeight: number;
}

/**
 * Puts the tooltip by the Post button, off everything that must stay in view. Gives false when
 * there is no such place: the caller makes it small.
 */
export function placePanel(panel: HTMLElement, stand: Stand, isRtl: boolean): boolean {
	panel.style.maxHeight = "";
	const width = panel.offsetWidth;
	const height = panel.offsetHeight;
	const enough = Math.min(height, leastHeight);
	for (const { left, top, maxHeight } of spotsFor(stand, width, height, isRtl)) {
		const box = new DOMRect(left, top, width, Math.min(height, maxHeight));
		if (maxHeight < enough || left < 0 || left + width > innerWidth) continue;
		if (stand.keepClear.some((rect) => doOverlap(rect, box))) continue;
		panel.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
		panel.style.maxHeight = `${Math.floor(maxHeight)}px`;
		return true;
	}
	return false;
}

/** Changes with everything that decides the tooltip's place but its own size. */
export function placeKey({ anchor, keepClear }: Stand, isRtl: boolean): string {
	const edges = [anchor, ...keepClear].flatMap(({ x, y, right, bottom }) => [x, y, right, bottom]);
	return [innerWidth, innerHeight, isRtl, ...edges].join();
}

/** Below the button, lower down past what hangs below it, beside the composer, above everything. */
function spotsFor(
	{ anchor, keepClear }: Stand,
	width: number,
	height: number,
	isRtl: boolean,
): readonly Spot[] {
	const all = boundsOf([anchor, ...keepClear]);
	const edge = isRtl ? anchor.left : anchor.right - width;
	const left = Math.max(gap, Math.min(edge, innerWidth - width - gap));
	const below = (bottom: number): Spot => ({
		left,
		top: bottom + gap,
		maxHeight: innerHeight - bottom - 2 * gap,
	});
	const beside = (x: number): Spot => {
		const top = Math.max(gap, Math.min(anchor.top, innerHeight - height - gap));
		return { left: x, top, maxHeight: innerHeight - top - gap };
	};
	// Its own height is its bound: what is added later must not grow over the text.
	const room = Math.min(height, all.top - 2 * gap);
	const above = { left, top: all.top - gap - room, maxHeight: room };
	return [
		below(anchor.bottom),
		below(all.bottom),
		beside(all.right + gap),
		beside(all.left - gap - width),
		above,
	];
}

function boundsOf(rects: readonly DOMRect[]): DOMRect {
	const left = Math.min(...rects.map((rect) => rect.left));
	const top = Math.min(...rects.map((rect) => rect.top));
	const right = Math.max(...rects.map((rect) => rect.right));
	const bottom = Math.max(...rects.map((rect) => rect.bottom));
	return new DOMRect(left, top, right - left, bottom - top);
}

function doOverlap(a: DOMRect, b: DOMRect): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
