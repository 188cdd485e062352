import type { Page } from "@playwright/test";

interface Recorder {
	/** When the person last did something. */
	acted: number;
	/** Tasks of 50 ms and longer: shorter ones are not told. */
	readonly tasks: { readonly start: number; readonly duration: number }[];
	/** When frames began, while they are counted. */
	frames: number[] | null;
	/** Frames in which the table's place was empty, for its rows were on their way. */
	empty: number;
}

declare global {
	interface Window {
		recorder: Recorder;
	}
}

/** What the page did while something was done to it. */
export interface Doing {
	/** Milliseconds until what was waited for was there. */
	readonly time: number;
	/** Milliseconds of the longest task; 0 when none was as long as 50. */
	readonly longest: number;
}
export interface Scrolling {
	readonly perSecond: number;
	/** Share of frames that came within 17 ms. */
	readonly inTime: number;
	/** Milliseconds. */
	readonly longest: number;
	/** Share of frames without rows. */
	readonly empty: number;
	/** Milliseconds that the page's thread worked for a frame, whatever else the machine did. */
	readonly work: number;
}

/** Has every page of the browser record its tasks from its beginning. */
export function recordPages(page: Page): Promise<unknown> {
	return page.context().addInitScript(() => {
		const recorder: Recorder = { acted: 0, tasks: [], frames: null, empty: 0 };
		window.recorder = recorder;
		new PerformanceObserver((list) => {
			for (const { startTime, duration } of list.getEntries()) {
				recorder.tasks.push({ start: startTime, duration });
			}
		}).observe({ type: "longtask", buffered: true });
		for (const act of ["keydown", "click", "change"]) {
			addEventListener(act, ({ timeStamp }) => void (recorder.acted = timeStamp), true);
		}
	});
}

/** Tells in the page when something is there, and false before. */
type WhenThere = () => number | false;

/** Does something and waits for what comes of it. */
export async function watch(
	page: Page,
	act: () => Promise<unknown>,
	whenThere: WhenThere,
): Promise<Doing> {
	await act();
	return readDoing(page, whenThere);
}

/** Opens an address in this tab and waits for what is drawn. */
export async function watchOpening(
	page: Page,
	address: string,
	whenThere: WhenThere,
): Promise<Doing> {
	await page.goto("about:blank");
	await page.goto(address, { waitUntil: "commit" });
	return readDoing(page, whenThere);
}

async function readDoing(page: Page, whenThere: WhenThere): Promise<Doing> {
	const seen = await page.waitForFunction(whenThere, null, { timeout: 180_000 });
	const end = Number(await seen.jsonValue());
	return page.evaluate(async (there) => {
		// The observer hears of a task only after it.
		for (let turn = 0; turn < 3; turn++) {
			await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
		}
		const { acted, tasks } = window.recorder;
		const since = tasks.filter(({ start, duration }) => start + duration > acted);
		return {
			time: there - acted,
			longest: Math.max(0, ...since.map(({ duration }) => duration)),
		};
	}, end);
}

/** Counts the frames while something scrolls; `frame` is what scrolls. */
export async function watchFrames(
	page: Page,
	frame: string,
	scroll: () => Promise<unknown>,
): Promise<Scrolling> {
	const worked = await watchThread(page);
	await page.evaluate(countFrames, frame);
	await scroll();
	const counted = await page.evaluate(() => {
		const { frames, empty } = window.recorder;
		window.recorder.frames = null;
		const deltas = (frames ?? []).slice(1).map((at, index) => at - (frames?.[index] ?? at));
		const sum = deltas.reduce((so, delta) => so + delta, 0);
		return {
			perSecond: (1000 * deltas.length) / sum,
			inTime: deltas.filter((delta) => delta <= 17).length / deltas.length,
			longest: Math.max(...deltas),
			empty: empty / deltas.length,
			frames: deltas.length,
		};
	});
	return { ...counted, work: (await worked()) / counted.frames };
}

/** Gives the milliseconds of processor time that the page's thread has worked since. */
async function watchThread(page: Page): Promise<() => Promise<number>> {
	const session = await page.context().newCDPSession(page);
	await session.send("Performance.enable", { timeDomain: "threadTicks" });
	const read = async () => {
		const { metrics } = await session.send("Performance.getMetrics");
		return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
	};
	const start = await read();
	return async () => (await read()) - start;
}

/** Runs in the page. */
function countFrames(selector: string): void {
	const { recorder } = window;
	const frame = document.querySelector(selector);
	const height = frame ? Number.parseFloat(getComputedStyle(frame).scrollPaddingBlockStart) : 1;
	const frames: number[] = [];
	recorder.frames = frames;
	recorder.empty = 0;
	const clock = {
		tick(at: number) {
			if (recorder.frames !== frames) return;
			frames.push(at);
			const rows = frame?.querySelectorAll("tbody tr:not(.gap)") ?? [];
			const begin = Number(rows[0]?.getAttribute("aria-rowindex") ?? 0);
			const top = Math.floor((frame?.scrollTop ?? 0) / height) + 2;
			const hasRow = begin <= top && top < begin + rows.length;
			if (frame?.querySelector("table") && !hasRow) recorder.empty += 1;
			requestAnimationFrame((next) => this.tick(next));
		},
	};
	requestAnimationFrame((first) => clock.tick(first));
}
