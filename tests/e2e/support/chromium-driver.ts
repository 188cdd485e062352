import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type CDPSession, chromium, type Page } from "@playwright/test";
import { chromiumPath } from "../../../scripts/browsers.mjs";
import { answer } from "../../practice-composer/serve.mjs";
import type { DrawnElement, Driver } from "./driver";
import { complaintAbout } from "./read-complaints";

export interface Start {
	/** Folder of the built extension; null starts the bare browser. */
	readonly extension: string | null;
	/** True shows the window, for `npm start`. */
	readonly isShown?: boolean;
	readonly viewport?: { readonly width: number; readonly height: number };
}

/** Starts Chromium with a fresh profile and, if asked, with the built extension. */
export async function startChromium({ extension, isShown, viewport }: Start): Promise<Driver> {
	const executablePath = chromiumPath();
	if (!executablePath) throw new Error("No Chromium found: run npm test, which installs one.");
	const profile = await mkdtemp(join(tmpdir(), "chalkline-"));
	const loading = extension
		? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
		: [];
	const context = await chromium.launchPersistentContext(profile, {
		executablePath,
		headless: isShown !== true,
		chromiumSandbox: false,
		viewport: isShown ? null : (viewport ?? { width: 1280, height: 900 }),
		args: [...loading, "--disable-features=DisableLoadExtensionCommandLineSwitch"],
	});
	const complaints = watch(context);
	await context.route(/^https?:/, async (route) => {
		const found = await answer(route.request().url());
		await (found ? route.fulfill(found) : route.abort());
	});
	const extensionId = extension ? await idOf(context) : null;
	const page = context.pages()[0] ?? (await context.newPage());
	return {
		...pageVerbs(page),
		drawnElements: () => drawnElements(page, extensionId),
		evaluateInExtension: async (path, expression) => {
			const own = await context.newPage();
			await own.goto(`chrome-extension://${extensionId ?? ""}/${path}`);
			const result = await own.evaluate<unknown>(expression);
			await own.close();
			return result;
		},
		complaints: () => complaints,
		closedByPerson: () =>
			new Promise((resolve) => {
				page.once("close", () => resolve());
			}),
		close: async () => {
			await context.close();
			await rm(profile, { recursive: true, force: true });
		},
	};
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
		chooseFile: (selector: string, file: string) => page.setInputFiles(selector, file),
		ask: <Arg, Result>(question: (arg: Arg) => Result, arg: Arg) =>
			page.evaluate<unknown, unknown>(question as never, arg) as Promise<Result>,
		until: async <Arg>(condition: (arg: Arg) => boolean, arg: Arg) => {
			await page.waitForFunction<unknown, unknown>(condition as never, arg);
		},
		screenshot: async (file: string) => {
			await page.screenshot({ path: file });
		},
	};
}

async function idOf(context: BrowserContext): Promise<string> {
	const worker =
		context.serviceWorkers()[0] ??
		(await context.waitForEvent("serviceworker", { timeout: 20_000 }));
	return new URL(worker.url()).host;
}

function watch(context: BrowserContext): string[] {
	const complaints: string[] = [];
	context.on("request", (request) => {
		const origin = request.serviceWorker()?.url() ?? request.frame().url();
		const complaint = complaintAbout({ url: request.url(), origin, type: request.resourceType() });
		if (complaint) complaints.push(complaint);
	});
	context.on("console", (message) => {
		const isOurs = message.location().url.startsWith("chrome-extension:");
		if (isOurs && message.type() === "error") complaints.push(`console error: ${message.text()}`);
	});
	context.on("weberror", (error) => complaints.push(`uncaught: ${error.error().message}`));
	return complaints;
}

/** The content script's own world is the only one that Chromium lets into a closed root. */
async function drawnElements(page: Page, id: string | null): Promise<readonly DrawnElement[]> {
	if (id === null) return [];
	const session = await page.context().newCDPSession(page);
	try {
		const world = await isolatedWorld(session, `chrome-extension://${id}`);
		const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
			expression: `(${String(readDrawn)})()`,
			uniqueContextId: world,
			returnByValue: true,
		});
		if (exceptionDetails) throw new Error(exceptionDetails.text);
		return result.value as readonly DrawnElement[];
	} finally {
		await session.detach();
	}
}

function isolatedWorld(session: CDPSession, origin: string): Promise<string> {
	return new Promise((resolve, reject) => {
		session.on("Runtime.executionContextCreated", ({ context }) => {
			if (context.origin === origin) resolve(context.uniqueId);
		});
		// Contexts that exist are reported before this command returns.
		session
			.send("Runtime.enable")
			.then(() => reject(new Error("No content script runs in this page.")), reject);
	});
}

declare const chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

function readDrawn(): DrawnElement[] {
	const roots = [...document.querySelectorAll("*")].flatMap((host) => {
		if (!(host instanceof HTMLElement) || host.shadowRoot) return [];
		return chrome.dom.openOrClosedShadowRoot(host) ?? [];
	});
	return roots.flatMap((root) =>
		[...root.querySelectorAll<HTMLElement>("*")].map((element) => {
			const { x, y, width, height } = element.getBoundingClientRect();
			return {
				tag: element.tagName.toLowerCase(),
				attributes: Object.fromEntries([...element.attributes].map((one) => [one.name, one.value])),
				// An SVG element has no innerText, whatever its type says.
				text: (element instanceof HTMLElement ? element.innerText : "").trim(),
				x,
				y,
				width,
				height,
				isFocused: root.activeElement === element,
			};
		}),
	);
}
