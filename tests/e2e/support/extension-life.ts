import type { BrowserContext, Page } from "@playwright/test";
import type { Driver } from "./driver";

declare const chrome: { runtime: { reload(): void } };

/** Stops, stalls and reloads an extension in Chromium. */
export function holdOnExtension(
	context: BrowserContext,
	id: string,
): Pick<Driver, "stopBackground" | "stallBackground" | "reloadExtension"> {
	return {
		stopBackground: async () => stopWorkers(await openBarePage(context, id)),
		stallBackground: async () => {
			const page = await openBarePage(context, id);
			const worker = context.serviceWorkers().find((one) => new URL(one.url()).host === id);
			if (!worker) throw new Error("The extension's worker does not run.");
			const ended = worker.evaluate(stall).catch(() => "ended");
			return async () => {
				await stopWorkers(page);
				await ended;
			};
		},
		reloadExtension: async () => {
			const page = await openBarePage(context, id);
			const closed = page.waitForEvent("close");
			await page.evaluate(() => void setTimeout(() => chrome.runtime.reload()));
			await closed;
		},
	};
}

/** A page of the extension that runs no script of its own, so that it wakes nothing. */
async function openBarePage(context: BrowserContext, id: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(`chrome-extension://${id}/icon/icon.svg`);
	return page;
}

async function stopWorkers(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	/** By version: an old one that has stopped long ago must not stand for the one that runs. */
	const statuses = new Map<string, string>();
	const stopped = new Promise<void>((resolve) => {
		session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
			for (const { versionId, runningStatus } of versions) statuses.set(versionId, runningStatus);
			const isOver = [...statuses.values()].every((status) => status === "stopped");
			if (isOver && statuses.size > 0) resolve();
		});
	});
	await session.send("ServiceWorker.enable");
	await session.send("ServiceWorker.stopAllWorkers");
	await stopped;
	await page.close();
}

/** Never ends by itself: the thread is busy until the browser ends it. */
function stall(): void {
	for (;;);
}
