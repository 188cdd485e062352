import type { Page } from "@playwright/test";
import { closedRoots } from "../e2e/support/closed-roots";
import type { Driver } from "../e2e/support/driver";

interface Recorder {
	/** When keys went down, as the browser noted it before any script ran. */
	readonly keys: number[];
	/** How long each key took to be on the screen. */
	readonly paints: number[];
	/** When frames began. */
	readonly frames: number[];
	/** When the extension drew, and how many words were underlined as errors then. */
	readonly drawn: { readonly at: number; readonly errors: number }[];
}

declare global {
	interface Window {
		keystrokes: Recorder;
	}
}

/** Runs in the page: notes keys, and the first task after the frame that shows them. */
export function watchKeys(): void {
	const recorder: Recorder = { keys: [], paints: [], frames: [], drawn: [] };
	window.keystrokes = recorder;
	window.addEventListener(
		"keydown",
		({ timeStamp }) => {
			recorder.keys.push(timeStamp);
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => recorder.paints.push(performance.now() - timeStamp);
				port2.postMessage(null);
			});
		},
		true,
	);
}

/** Presses a key and gives the milliseconds until it was painted. */
export async function paintTime(driver: Driver, key: string): Promise<number> {
	const before = await driver.ask(() => window.keystrokes.paints.length, null);
	await driver.press(key);
	await driver.until((count) => window.keystrokes.paints.length > count, before);
	return driver.ask(() => window.keystrokes.paints.at(-1) ?? Number.NaN, null);
}

/** As quickly as people type: the answer about one key is there before the next. */
const framesBetweenKeys = 8;

/** Makes a word wrong and right again, and gives how long its underline took to stand. */
export async function underlineTime(driver: Driver) {
	await driver.until(hasRested, framesBetweenKeys);
	await driver.press("8");
	await driver.until(() => window.keystrokes.drawn.at(-1)?.errors === 1, null);
	const measured = await driver.ask(lastUnderline, null);
	await driver.press("Backspace");
	await driver.until(() => window.keystrokes.drawn.at(-1)?.errors === 0, null);
	return measured;
}

/** Runs in the page. */
function hasRested(enough: number): boolean {
	const { keys, frames } = window.keystrokes;
	const last = keys.at(-1) ?? 0;
	return frames.filter((at) => at > last).length >= enough;
}

/** Runs in the page. A line drawn before a frame begins is shown by that frame. */
function lastUnderline(): { frames: number; milliseconds: number } {
	const { keys, frames, drawn } = window.keystrokes;
	const start = keys.at(-1) ?? Number.NaN;
	const line = drawn.find(({ at, errors }) => at > start && errors === 1)?.at ?? Number.NaN;
	const passed = frames.filter((at) => at > start && at <= line).length;
	return { frames: passed + 1, milliseconds: line - start };
}

/** Notes frames and what the extension draws. Once for a page, whose tooltip must stand already. */
export async function watchDrawing(page: Page): Promise<void> {
	await page.evaluate(() => {
		const clock = {
			tick() {
				window.keystrokes.frames.push(performance.now());
				requestAnimationFrame(() => this.tick());
			},
		};
		clock.tick();
	});
	const session = await page.context().newCDPSession(page);
	for (const objectId of await closedRoots(session)) {
		await session.send("Runtime.callFunctionOn", {
			objectId,
			functionDeclaration: `function () { (${String(watchRoot)})(this); }`,
		});
	}
}

/** Runs in the page. */
function watchRoot(root: ShadowRoot): void {
	const what = { subtree: true, childList: true, attributes: true, characterData: true };
	new MutationObserver(() => {
		const errors = root.querySelectorAll("path.error").length;
		window.keystrokes.drawn.push({ at: performance.now(), errors });
	}).observe(root, what);
}
