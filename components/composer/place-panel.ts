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
 * there is no such place: it then stands where it covers least, and the caller may make it small.
 */
export function placePanel(panel: HTMLElement, stand: Stand, isRtl: boolean): boolean {
	panel.style.maxHeight = "";
	const width = panel.offsetWidth;
	const height = Math.min(panel.offsetHeight, innerHeight - 2 * gap);
	const enough = Math.min(height, Math.max(leastHeight, heightToMend(panel)));
	const spots = spotsFor(stand, width, height, isRtl).map(({ left, top, maxHeight }) => ({
		left: within(left, innerWidth - width),
		top: within(top, innerHeight - enough),
		maxHeight: Math.max(enough, maxHeight),
	}));
	const covered = spots.map(({ left, top, maxHeight }) => {
		const box = new DOMRect(left, top, width, Math.min(height, maxHeight));
		return stand.keepClear.reduce((sum, rect) => sum + overlapOf(rect, box), 0);
	});
	const least = Math.min(...covered);
	const spot = spots[covered.indexOf(least)];
	panel.style.translate = `${Math.round(spot?.left ?? 0)}px ${Math.round(spot?.top ?? 0)}px`;
	panel.style.maxHeight = `${Math.floor(spot?.maxHeight ?? height)}px`;
	return least === 0;
}

/** Changes with everything that decides the tooltip's place but its own size. */
export function placeKey({ anchor, keepClear }: Stand, isRtl: boolean): string {
	const edges = [anchor, ...keepClear].flatMap(({ x, y, right, bottom }) => [x, y, right, bottom]);
	return [innerWidth, innerHeight, isRtl, ...edges].join();
}

/** From the tooltip's upper edge to below its first way to mend; nobody should have to look for it. */
function heightToMend(panel: HTMLElement): number {
	const mend = panel.querySelector(".details .chip");
	return mend ? mend.getBoundingClientRect().bottom - panel.getBoundingClientRect().top + gap : 0;
}

/** As if the window were endless: below the button, lower down past what hangs below it, beside the composer, above everything. */
function spotsFor(
	{ anchor, keepClear }: Stand,
	width: number,
	height: number,
	isRtl: boolean,
): readonly Spot[] {
	const all = boundsOf([anchor, ...keepClear]);
	const edge = isRtl ? anchor.left : anchor.right - width;
	const below = (bottom: number): Spot => ({
		left: edge,
		top: bottom + gap,
		maxHeight: innerHeight - bottom - 2 * gap,
	});
	const beside = (x: number): Spot => {
		const top = within(anchor.top, innerHeight - height);
		return { left: x, top, maxHeight: innerHeight - top - gap };
	};
	// Its own height is its bound: what is added later must not grow over the text.
	const room = Math.min(height, all.top - 2 * gap);
	const above = { left: edge, top: all.top - gap - room, maxHeight: room };
	return [
		below(anchor.bottom),
		below(all.bottom),
		beside(all.right + gap),
		beside(all.left - gap - width),
		above,
	];
}

function within(edge: number, most: number): number {
	return Math.max(gap, Math.min(edge, most - gap));
}

function boundsOf(rects: readonly DOMRect[]): DOMRect {
	const left = Math.min(...rects.map((rect) => rect.left));
	const top = Math.min(...rects.map((rect) => rect.top));
	const right = Math.max(...rects.map((rect) => rect.right));
	const bottom = Math.max(...rects.map((rect) => rect.bottom));
	return new DOMRect(left, top, right - left, bottom - top);
}

/** Square pixels. */
function overlapOf(a: DOMRect, b: DOMRect): number {
	const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return Math.max(0, width) * Math.max(0, height);
}
