import type { Locator } from "@playwright/test";

/** By how many pixels what is in a frame is wider than the frame. */
export function sidewaysIn(frame: Locator): Promise<number> {
	return frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
}
