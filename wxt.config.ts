import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { defineConfig } from "wxt";
import { siteMatches } from "./entrypoints/background/site-matches";
import { collectLicences } from "./scripts/collect-licences";
import { hasDisplay } from "./scripts/has-display";

// Keeps the extension's id in Chromium, and with it the school's data, wherever it is loaded from.
// The stores give the id themselves and refuse a package that brings one.
const key =
	"MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvV9O+d/J2B6sd+h3ceqvanHUrdUr5nDLi4z5IAeWAhneq61rd25zJ5EGRqhcp9q0nRLzxca2osO/2wYnZC8/acZBfQApHXy2d7O2RnopKzf83T8kftDI+FhJlE48G/edjEKLoZIlNLimAZWeX3QBhQHUztvJ5jG6XSSW4HqwsfblITSIqvMhEdoWIZs2AC90GSpzdxscDxRXyiOokweLyP4ZxJaliMQS4pJBcarnxjwEEdWpPS0DzjYkiqaxs/PtQQu2zYWkFV+inYII0aOTn/3dx+DcgWNqPHnA5M0vvCNKHwNHlXyT1TR/f3kdmEPSrT6WCY56J1ED56YjfhxOCQIDAQAB";

const icons = { 16: "icon/16.png", 32: "icon/32.png", 48: "icon/48.png", 128: "icon/128.png" };

export default defineConfig({
	imports: false,
	modules: ["@wxt-dev/webextension-polyfill"],
	hooks: {
		"vite:build:extendConfig": (entrypoints, config) => {
			const isInPages = entrypoints.every(({ type }) => type === "content-script");
			if (isInPages) config.plugins = [...(config.plugins ?? []), leanInPages];
		},
		// The grammar checker's binary travels with the extension: nothing is fetched from elsewhere.
		"build:publicAssets": ({ config }, files) => {
			files.push({ contents: collectLicences(config.root), relativeDest: "licences.txt" });
			const binary = import.meta
				.resolve("harper.js")
				.replace(/index\.js$/, "harper_wasm_slim_bg.wasm");
			files.push({ absoluteSrc: fileURLToPath(binary), relativeDest: "grammar.wasm" });
		},
	},
	// Where no window can be shown, `npm run dev` builds and watches, and opens none.
	webExt: {
		disabled: !hasDisplay,
		chromiumArgs: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
	},
	manifestVersion: 3,
	manifest: ({ browser, command }) => ({
		name: "Chalkline",
		permissions: [
			"storage",
			"unlimitedStorage",
			"alarms",
			// For the grammar checker's worker, which a Chromium background cannot have by itself.
			...(browser === "chrome" || browser === "edge" ? ["offscreen"] : []),
		],
		host_permissions: siteMatches,
		// Asked for by the administrator's click, for the one address of the set-up file.
		optional_host_permissions: ["https://*/*"],
		icons,
		// The one page that stands in X's pages: it names nobody without a ticket of our tooltip.
		web_accessible_resources: [
			{
				resources: ["pick.html"],
				matches: siteMatches,
				...(browser === "chrome" || browser === "edge" ? { use_dynamic_url: true } : {}),
			},
		],
		action: { default_icon: icons, default_title: "Chalkline" },
		// While developing, the pages are served from elsewhere.
		...(command === "build" ? { content_security_policy: { extension_pages: ownOnly } } : {}),
		// One background for all windows: a private window is checked by the same policy and roster.
		incognito: "spanning",
		...(browser === "firefox" ? firefoxOnly : {}),
		...(browser === "chrome" || browser === "edge" ? chromiumOnly : {}),
	}),
});

// What runs in every page of X is lean. It sends one message at a time, which every browser's own
// API can without the polyfill; it starts without WXT's context, which any script of the page could
// end by sending its event, and the guard with it; and the addresses it runs on stand in the manifest.
const leanInPages: Plugin = {
	name: "lean-in-pages",
	enforce: "pre",
	resolveId(id, importer) {
		if (id.endsWith("/site-matches")) {
			return fileURLToPath(new URL("entrypoints/x.content/no-matches.ts", import.meta.url));
		}
		return id === "@wxt-dev/webextension-polyfill/browser"
			? this.resolve("@wxt-dev/browser", importer)
			: null;
	},
	transform(code) {
		const definition = /^import definition from .*;$/m.exec(code)?.[0];
		const isStart = definition !== undefined && code.includes("new ContentScriptContext(");
		return isStart ? `${definition}\ndefinition.main();\nexport default undefined;` : null;
	},
};

// The browser itself keeps the promise that we reach no address but our own. The background may ask
// the set-up file's address, which nobody knows beforehand; our pages forbid it to themselves again.
const ownOnly =
	"default-src 'self'; connect-src 'self' https:; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data:; object-src 'none'; form-action 'none'; base-uri 'none'";

const chromiumOnly = {
	...(process.env["FOR_STORE"] === "yes" ? {} : { key }),
	minimum_chrome_version: "123",
	// Firefox takes what management says without a schema, and would complain about this.
	storage: { managed_schema: "managed-schema.json" },
};

const firefoxOnly = {
	browser_specific_settings: {
		gecko: {
			id: "chalkline@chalkline.example",
			strict_min_version: "140.0",
			data_collection_permissions: { required: ["none"] },
		},
	},
};
