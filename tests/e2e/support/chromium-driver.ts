import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { chromiumPath } from "../../../scripts/browsers.mjs";
import { answer } from "../../practice-composer/serve.mjs";
import { drawnInChromium } from "./chromium-drawn";
import {
	type BareBrowser,
	type Driver,
	type Viewport,
	withoutExtension,
	withoutLife,
} from "./driver";
import { holdOnExtension } from "./extension-life";
import { complaintAbout } from "./read-complaints";
import type { Share } from "./share";
import { weigh } from "./weigh";

export interface Start {
	/** Folder of the built extension. */
	readonly extension: string;
	/** True shows the window, for `npm start`. */
	readonly isShown?: boolean;
	readonly viewport: Viewport;
	/** True leaves the page open that the extension shows when it has just been installed. */
	readonly keepsFirstRun?: boolean;
	/** What the browser's management says to the extension. Firefox only: Chromium reads a file of the system. */
	readonly managed?: Readonly<Record<string, unknown>>;
	/** The one address besides x.com that may be asked, by the extension alone. */
	readonly share?: Share;
	/** More of Chromium's own switches. */
	readonly switches?: readonly string[];
	/** True shows scrollbars in a browser without a window too, so that they can be dragged. */
	readonly hasScrollbars?: boolean;
}

/** Starts Chromium with a fresh profile and the built extension. */
export async function startChromium({
	extension,
	isShown,
	viewport,
	keepsFirstRun = false,
	share,
	switches = [],
	hasScrollbars = false,
}: Start): Promise<Driver & { readonly page: Page; readonly firstRun: Page }> {
	const profile = await mkdtemp(join(tmpdir(), "chalkline-"));
	const context = await chromium.launchPersistentContext(profile, {
		...launchOptions(),
		headless: isShown !== true,
		ignoreDefaultArgs: hasScrollbars ? ["--hide-scrollbars"] : [],
		viewport: isShown ? null : viewport,
		args: [
			`--disable-extensions-except=${extension}`,
			`--load-extension=${extension}`,
			"--disable-features=DisableLoadExtensionCommandLineSwitch",
			...switches,
		],
	});
	const complaints = await serve(context, share);
	const id = await idOf(context);
	const firstRun = await pageAt(context, `chrome-extension://${id}/options.html`);
	const page = await context.newPage();
	if (!keepsFirstRun) await firstRun.close();
	return {
		page,
		firstRun,
		...pageVerbs(page),
		...withoutLife,
		...holdOnExtension(context, id),
		weigh: () => weigh(page),
		drawnElements: () => drawnInChromium(page),
		evaluateInExtension: (path, expression) =>
			evaluateIn(context, `chrome-extension://${id}/${path}`, expression),
		complaints: () => complaints,
		close: async () => {
			await context.close().catch((error: unknown) => {
				// The person was first, by closing the window or by Ctrl+C.
				if (!String(error).includes("has been closed")) throw error;
			});
			await rm(profile, { recursive: true, force: true });
		},
	};
}

/** Starts Chromium without the extension; each opening has cookies and storage of its own. */
export async function startBareChromium(switches: readonly string[] = []): Promise<BareBrowser> {
	const browser = await chromium.launch({ ...launchOptions(), args: [...switches] });
	return {
		open: async (viewport) => {
			const context = await browser.newContext({ viewport });
			const complaints = await serve(context);
			const page = await context.newPage();
			return {
				...pageVerbs(page),
				...withoutExtension,
				complaints: () => complaints,
				close: () => context.close(),
			};
		},
		close: () => browser.close(),
	};
}

function launchOptions() {
	const executablePath = chromiumPath();
	if (!executablePath) throw new Error("No Chromium found: run npm test, which installs one.");
	return { executablePath, chromiumSandbox: false };
}

/** Answers x.com from memory and gives the list of what should not have happened. */
async function serve(context: BrowserContext, share?: Share): Promise<readonly string[]> {
	const complaints = watch(context, share);
	await context.route(/^https?:/, async (route) => {
		const url = route.request().url();
		const found = url === share?.address ? share.answer() : await answer(url);
		await (found ? route.fulfill(found) : route.abort());
	});
	return complaints;
}

async function evaluateIn(context: BrowserContext, url: string, expression: string) {
	const page = await context.newPage();
	await page.goto(url);
	const result = await page.evaluate<unknown>(expression);
	await page.close();
	return result;
}

function pageVerbs(page: Page) {
	return {
		open: async (path: string) => {
			await page.goto(`https://x.com${path}`);
		},
		click: (selector: string) => page.click(selector),
		clickAt: (x: number, y: number) => page.mouse.click(x, y),
		type: (text: string) => page.keyboard.type(text),
		press: (chord: string) => page.keyboard.press(chord),
		hold: async (...[key, done]: Parameters<Driver["hold"]>) => {
			await page.keyboard.down(key);
			await done();
			await page.keyboard.up(key);
		},
		chooseFile: (selector: string, file: string) => page.setInputFiles(selector, file),
		ask: <Arg, Result>(question: (arg: Arg) => Result, arg: Arg) =>
			page.evaluate<unknown, unknown>(question as never, arg) as Promise<Result>,
		wordsInFrame: async (path: string) => {
			const frame = page.frames().find((one) => one.url().includes(path));
			return frame ? frame.evaluate(() => document.querySelector("body")?.innerText ?? "") : null;
		},
		until: async <Arg>(condition: (arg: Arg) => boolean, arg: Arg) => {
			await page.waitForFunction<unknown, unknown>(condition as never, arg);
		},
		screenshot: async (...[path, clip]: Parameters<Driver["screenshot"]>) => {
			await page.screenshot({ path, ...(clip && { clip }) });
		},
		closedByPerson: () =>
			new Promise<void>((resolve) => {
				page.once("close", () => resolve());
			}),
	};
}

/** The page at an address: the browser's first, empty tab goes there, or a new one does. */
async function pageAt(context: BrowserContext, url: string): Promise<Page> {
	const [first] = context.pages();
	const inFirst = first ? [first.waitForURL(`${url}**`).then(() => first)] : [];
	const inNew = context.waitForEvent("page", { predicate: (page) => page.url().startsWith(url) });
	return Promise.any([...inFirst, inNew]);
}

const noExtension =
	"This browser loads no extension from the command line, as Google Chrome and Edge no longer do. Install Chromium, or name its path in CHALKLINE_CHROMIUM.";

async function idOf(context: BrowserContext): Promise<string> {
	const worker =
		context.serviceWorkers()[0] ??
		(await context.waitForEvent("serviceworker", { timeout: 20_000 }).catch((cause: unknown) => {
			throw new Error(noExtension, { cause });
		}));
	return new URL(worker.url()).host;
}

function watch(context: BrowserContext, share?: Share): string[] {
	const complaints: string[] = [];
	context.on("request", (request) => {
		const worker = request.serviceWorker()?.url();
		// The set-up file's address, asked by the background and by nobody else.
		if (worker !== undefined && request.url() === share?.address) return;
		const origin = worker ?? request.frame().url();
		const complaint = complaintAbout({ url: request.url(), origin, type: request.resourceType() });
		if (complaint) complaints.push(complaint);
	});
	context.on("console", (message) => {
		const places = [message.location().url, message.page()?.url() ?? ""];
		const isOurs = places.some((url) => url.startsWith("chrome-extension:"));
		if (isOurs && message.type() === "error") complaints.push(`console error: ${message.text()}`);
	});
	context.on("weberror", (error) => complaints.push(`uncaught: ${error.error().message}`));
	return complaints;
}
