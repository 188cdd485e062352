import type { Page } from "@playwright/test";
import type { Weight } from "./driver";

/** What a page holds once Chromium has collected what nobody can reach any more. */
export async function weigh(page: Page): Promise<Weight> {
	const session = await page.context().newCDPSession(page);
	await session.send("Performance.enable");
	await session.send("HeapProfiler.collectGarbage");
	await session.send("HeapProfiler.collectGarbage");
	const { metrics } = await session.send("Performance.getMetrics");
	await session.detach();
	const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
	return { listeners: of("JSEventListeners"), nodes: of("Nodes"), heap: of("JSHeapUsedSize") };
}
