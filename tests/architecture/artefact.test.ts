import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "wxt";
import { sourceFiles } from "./source-files";

const root = new URL("../..", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "chalkline-build-"));
const budget = 45_000;

interface Manifest {
	readonly content_scripts: readonly { readonly js: string[]; readonly matches: string[] }[];
	readonly host_permissions: readonly string[];
}
interface Built {
	readonly manifest: Manifest;
	/** Path in the extension → content. */
	readonly scripts: ReadonlyMap<string, string>;
	readonly pages: ReadonlyMap<string, string>;
}

async function buildFor(browser: string): Promise<Built> {
	const outDir = join(folder, browser);
	await build({ root, outDir, browser, outDirTemplate: "out" });
	const out = join(outDir, "out");
	const names = readdirSync(out, { recursive: true, encoding: "utf8" });
	const filesOf = (ending: string) =>
		names
			.filter((name) => name.endsWith(ending))
			.map((name) => [name, readFileSync(join(out, name), "utf8")] as const);
	const manifest = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")) as Manifest;
	return { manifest, scripts: new Map(filesOf(".js")), pages: new Map(filesOf(".html")) };
}

function contentScripts({ manifest, scripts }: Built): [string, string][] {
	return manifest.content_scripts
		.flatMap(({ js }) => js)
		.map((name) => [name, scripts.get(name) ?? ""]);
}

let chrome: Built;
let firefox: Built;

beforeAll(async () => {
	// What vitest sets would ship the libraries' development halves.
	process.env["NODE_ENV"] = "production";
	chrome = await buildFor("chrome");
	firefox = await buildFor("firefox");
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("what ships into a page of X", () => {
	test.each([
		["reads no database", /indexedDB/],
		["reads no page storage", /\b(local|session)Storage\b/],
		["fetches nothing", /\bfetch\(|\bXMLHttpRequest\b/],
		["opens no connection", /\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b/],
		// Preact's own door for markup stays shut: no source of ours names it (see below).
		[
			"makes no code and no markup out of text",
			/\beval\(|\bnew Function\(|\binnerHTML=(?!\w+\.__html)/,
		],
		["draws nothing that the page may read", /\.highlights\b/],
		["never writes by execCommand, which crashes the editor", /execCommand/],
	])("%s", (_, pattern) => {
		for (const built of [chrome, firefox]) {
			const scripts = contentScripts(built);
			expect(scripts.length).toBeGreaterThan(0);
			expect(scripts.flatMap(([, code]) => pattern.exec(code)?.[0] ?? [])).toEqual([]);
		}
	});

	test("comes from sources that never hand Preact ready markup", () => {
		const files = sourceFiles("components", "entrypoints");
		const found = files.filter(({ text }) => text.includes("dangerouslySetInnerHTML"));
		expect(found.map(({ path }) => path)).toEqual([]);
	});

	test(`stays within ${budget} bytes`, () => {
		for (const built of [chrome, firefox]) {
			for (const [, code] of contentScripts(built)) {
				expect(code.length).toBeGreaterThan(1000);
				expect(Buffer.byteLength(code)).toBeLessThanOrEqual(budget);
			}
		}
	});

	test("starts before the page does, on every address of X that the extension may see", () => {
		for (const { manifest } of [chrome, firefox]) {
			const [script, ...others] = manifest.content_scripts;
			expect(others).toEqual([]);
			expect(script?.matches.toSorted()).toEqual(manifest.host_permissions.toSorted());
			expect(script).toMatchObject({ run_at: "document_start" });
			expect(script).not.toHaveProperty("all_frames");
		}
	});
});

describe("what may leave the extension", () => {
	const asks =
		/\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\(|\bEventSource\(|\bsendBeacon\(|\bWebTransport\(/;

	test("stands in one source file, which asks the set-up file's address", () => {
		const files = sourceFiles("components", "entrypoints", "storage", "rules");
		const asking = files.filter(({ text }) => asks.test(text)).map(({ path }) => path);
		expect(asking).toEqual(["entrypoints/background/follow/fetch-sealed.ts"]);
	});

	test("every page of our own forbids itself to connect anywhere but home", () => {
		for (const { pages } of [chrome, firefox]) {
			expect(pages.size).toBeGreaterThan(2);
			for (const [name, markup] of pages) {
				const policy = `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'"`;
				const head = markup.slice(0, markup.search(/<script|<link/));
				expect([name, head.includes(policy)]).toEqual([name, true]);
			}
		}
	});
});

const icons = {
	"16": "icon/16.png",
	"32": "icon/32.png",
	"48": "icon/48.png",
	"128": "icon/128.png",
};
const hosts = [
	"https://x.com/*",
	"https://mobile.x.com/*",
	"https://pro.x.com/*",
	"https://twitter.com/*",
	"https://mobile.twitter.com/*",
];
const common = {
	manifest_version: 3,
	name: "Chalkline",
	description: expect.any(String) as string,
	version: "0.1.0",
	icons,
	permissions: ["storage", "unlimitedStorage", "alarms"],
	host_permissions: hosts,
	optional_host_permissions: ["https://*/*"],
	content_scripts: [
		{
			css: ["content-scripts/x.css"],
			js: ["content-scripts/x.js"],
			matches: hosts.toSorted(),
			run_at: "document_start",
		},
	],
	action: { default_icon: icons, default_popup: "popup.html", default_title: "Chalkline" },
	options_ui: { open_in_tab: true, page: "options.html" },
	incognito: "spanning",
	// The frame in which pupils' names may be shown; nothing else can be loaded by a page.
	web_accessible_resources: [
		expect.objectContaining({ resources: ["pick.html"], matches: hosts }) as object,
	],
	content_security_policy: {
		// For the background, which may ask the set-up file's address; the pages forbid it to themselves.
		extension_pages:
			"default-src 'self'; connect-src 'self' https:; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data:; object-src 'none'; form-action 'none'; base-uri 'none'",
	},
};

describe("the manifest, whole: a new permission must be written here too", () => {
	test("for Chrome", () => {
		expect(chrome.manifest).toEqual({
			...common,
			permissions: [...common.permissions, "offscreen"],
			background: { service_worker: "background.js" },
			minimum_chrome_version: "123",
			storage: { managed_schema: "managed-schema.json" },
			key: expect.stringMatching(/^MIIBIjAN/) as string,
		});
	});
	test("for Firefox, where it says that no data is collected", () => {
		expect(firefox.manifest).toEqual({
			...common,
			background: { scripts: ["background.js"] },
			browser_specific_settings: {
				gecko: {
					id: "chalkline@chalkline.example",
					strict_min_version: "140.0",
					data_collection_permissions: { required: ["none"] },
				},
			},
		});
	});
});
