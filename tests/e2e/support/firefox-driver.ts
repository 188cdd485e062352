import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, launch, type Page } from "puppeteer-core";
import { firefoxPath } from "../../../scripts/browsers.mjs";
import { answer } from "../../practice-composer/serve.mjs";
import { contextOf, sendBidi } from "./bidi";
import type { Start } from "./chromium-driver";
import { type BareBrowser, type Driver, withoutExtension, withoutLife } from "./driver";
import { drawnInFirefox } from "./firefox-drawn";
import { complaintAbout } from "./read-complaints";

const geckoId = "chalkline@chalkline.example";
const uuid = "5d0f3b1e-6d0a-4f0e-9c55-6a0f3a1d9e11";

/** Starts Firefox with a fresh profile and the built extension as a temporary add-on. */
export async function startFirefox({ extension, viewport, managed }: Start): Promise<Driver> {
	const browser = await launchFirefox(managed ? await managedBy(managed) : {});
	await browser.installExtension(extension);
	const page = await browser.newPage();
	await page.setViewport(viewport);
	const complaints = await watch(page);
	return {
		...pageVerbs(page),
		...withoutLife,
		reloadExtension: async () => {
			await browser.installExtension(extension);
		},
		removeExtension: () => browser.uninstallExtension(geckoId),
		drawnElements: () => drawnInFirefox(browser, page),
		evaluateInExtension: (path, expression) =>
			evaluateInExtension(browser, path, expression, complaints),
		complaints: () => complaints,
		close: () => browser.close(),
	};
}

/** Starts Firefox without the extension; each opening has cookies and storage of its own. */
export async function startBareFirefox(): Promise<BareBrowser> {
	const browser = await launchFirefox();
	return {
		open: async (viewport) => {
			const context = await browser.createBrowserContext();
			const page = await context.newPage();
			await page.setViewport(viewport);
			const complaints = await watch(page);
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

type Started = Pick<NonNullable<Parameters<typeof launch>[0]>, "env" | "extraPrefsFirefox">;

/** A policies.json of its own, which Firefox reads from any place only when it is told that it is tested. */
async function managedBy(values: NonNullable<Start["managed"]>): Promise<Started> {
	const file = join(await mkdtemp(join(tmpdir(), "chalkline-")), "policies.json");
	const policies = { "3rdparty": { Extensions: { [geckoId]: values } } };
	await writeFile(file, JSON.stringify({ policies }));
	return {
		env: { ...process.env, MOZ_DISABLE_NONLOCAL_CONNECTIONS: "1" },
		extraPrefsFirefox: {
			"browser.policies.alternatePath": file,
			"security.turn_off_all_security_so_that_viruses_can_take_over_this_computer": true,
		},
	};
}

function launchFirefox({ env, extraPrefsFirefox }: Started = {}): Promise<Browser> {
	const executablePath = firefoxPath();
	if (!executablePath) throw new Error("No Firefox found: run npm test, which installs one.");
	return launch({
		browser: "firefox",
		executablePath,
		headless: true,
		args: ["--remote-allow-system-access"],
		...(env && { env }),
		extraPrefsFirefox: {
			...extraPrefsFirefox,
			"extensions.webextensions.uuids": JSON.stringify({ [geckoId]: uuid }),
			// Whatever escapes the interception below ends here, not on the network.
			"network.proxy.type": 1,
			"network.proxy.http": "127.0.0.1",
			"network.proxy.http_port": 9,
			"network.proxy.ssl": "127.0.0.1",
			"network.proxy.ssl_port": 9,
		},
	});
}

function pageVerbs(page: Page) {
	return {
		open: async (path: string) => {
			await page.goto(`https://x.com${path}`);
		},
		click: (selector: string) => page.locator(selector).click(),
		clickAt: (x: number, y: number) => page.mouse.click(x, y),
		type: (text: string) => page.keyboard.type(text),
		press: (chord: string) => pressChord(page, chord),
		hold: async (...[key, done]: Parameters<Driver["hold"]>) => {
			await page.keyboard.down(key);
			await done();
			await page.keyboard.up(key);
		},
		chooseFile: async (selector: string, file: string) => {
			const input = await page.waitForSelector(selector);
			await (input as { uploadFile(path: string): Promise<void> } | null)?.uploadFile(file);
		},
		ask: <Arg, Result>(question: (arg: Arg) => Result, arg: Arg) =>
			page.evaluate(question as never, arg) as Promise<Result>,
		wordsInFrame: async (path: string) => {
			// Puppeteer calls an extension's frame about:blank; the frame itself knows better.
			const [, ...framed] = page.frames();
			for (const frame of framed) {
				const [href, words] = await frame.evaluate(() => [
					location.href,
					// A frame on its way has no body yet.
					document.querySelector("body")?.innerText ?? "",
				]);
				if (href?.includes(path)) return words ?? "";
			}
			return null;
		},
		until: async <Arg>(condition: (arg: Arg) => boolean, arg: Arg) => {
			await page.waitForFunction(condition as never, {}, arg);
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

async function pressChord(page: Page, chord: string): Promise<void> {
	const keys = chord.split("+").map((key) => (key === "Space" ? " " : key)) as "Enter"[];
	const last = keys.pop();
	for (const key of keys) await page.keyboard.down(key);
	if (last) await page.keyboard.press(last);
	for (const key of keys.reverse()) await page.keyboard.up(key);
}

async function watch(page: Page): Promise<string[]> {
	const complaints: string[] = [];
	await page.setRequestInterception(true);
	page.on("request", (request) => {
		const url = request.url();
		const origin = request.frame()?.url() ?? "";
		// BiDi tells no type; "empty" is what fetch, XMLHttpRequest and beacons ask for.
		const destination = request.headers()["sec-fetch-dest"] ?? "";
		const type = destination === "empty" ? "fetch" : destination;
		const complaint = complaintAbout({ url, origin, type });
		if (complaint) complaints.push(complaint);
		if (!url.startsWith("http")) {
			void request.continue();
			return;
		}
		void answer(url).then((found) => (found ? request.respond(found) : request.abort()));
	});
	page.on("pageerror", (error) => complaints.push(`uncaught: ${String(error)}`));
	return complaints;
}

/** Firefox lets no `goto` into extension pages; the plain BiDi command goes there. */
async function evaluateInExtension(
	browser: Browser,
	path: string,
	expression: string,
	complaints: string[],
): Promise<unknown> {
	const page = await browser.newPage();
	page.on("request", (request) => {
		const complaint = complaintAbout({ url: request.url(), origin: page.url(), type: "" });
		if (complaint) complaints.push(complaint);
	});
	await sendBidi(browser, "browsingContext.navigate", {
		context: contextOf(page),
		url: `moz-extension://${uuid}/${path}`,
		wait: "complete",
	});
	const result: unknown = await page.evaluate(expression);
	await page.close();
	return result;
}
