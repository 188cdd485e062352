import { computePosition, offset, type Placement, platform, shift, size } from "@floating-ui/dom";
import type { Stand } from "./composer-adapter";

const margin = 8;
/** Less than this is no room to read in. */
const leastHeight = 132;
const placements: readonly Placement[] = ["bottom-end", "right-end", "left-end", "top-end"];

interface Spot {
	readonly x: number;
	readonly y: number;
	readonly height: number;
}

/**
 * Puts the tooltip beside the Post button, off everything that must stay in view. Gives false when
 * there is no such place: the caller makes it small.
 */
export async function placePanel(
	panel: HTMLElement,
	host: HTMLElement,
	stand: Stand,
): Promise<boolean> {
	panel.style.maxHeight = "";
	for (const placement of placements) {
		const spot = await spotAt(panel, host, stand, placement);
		const box = new DOMRect(
			spot.x,
			spot.y,
			panel.offsetWidth,
			Math.min(panel.offsetHeight, spot.height),
		);
		const isRoomy = box.height >= Math.min(panel.offsetHeight, leastHeight);
		if (!isRoomy || stand.keepClear.some((rect) => doOverlap(rect, box))) continue;
		Object.assign(panel.style, {
			translate: `${Math.round(spot.x)}px ${Math.round(spot.y)}px`,
			maxHeight: `${Math.floor(spot.height)}px`,
		});
		return true;
	}
	return false;
}

async function spotAt(
	panel: HTMLElement,
	host: HTMLElement,
	{ anchor, keepClear }: Stand,
	placement: Placement,
): Promise<Spot> {
	const isAside = placement.startsWith("right") || placement.startsWith("left");
	// Beside means beside the whole composer, below and above mean at the button.
	const rect = isAside ? boundsOf([anchor, ...keepClear]) : anchor;
	let height = 0;
	const { x, y } = await computePosition({ getBoundingClientRect: () => rect }, panel, {
		placement,
		middleware: [
			offset(margin),
			shift({ padding: margin, crossAxis: false }),
			size({
				padding: margin,
				apply: ({ availableHeight }) => {
					height = availableHeight;
				},
			}),
		],
		// The host fills the viewport from the top layer, whatever stands around it in the page.
		platform: { ...platform, getOffsetParent: () => host },
	});
	return { x, y, height };
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
