import { browser } from "wxt/browser";
import type { LinterPost } from "./ask-linter";
import { startWorker } from "./start-worker";

/** What a Chromium background has and the common interface lacks. */
declare const chrome: {
	readonly offscreen: {
		createDocument(about: {
			readonly url: string;
			readonly reasons: readonly string[];
			readonly justification: string;
		}): Promise<void>;
	};
};
declare const clients: {
	matchAll(which: {
		readonly includeUncontrolled: true;
	}): Promise<readonly (LinterPost & { readonly url: string })[]>;
};

let worker: LinterPost | null = null;
let opening: Promise<void> | null = null;

/** Gives the grammar checker, started if need be: in a worker of this page, or in an unseen document where there are none (Chromium). */
export async function openLinter(): Promise<LinterPost> {
	if (typeof Worker === "function") {
		worker ??= startWorker(() => {
			worker = null;
		});
		return worker;
	}
	return openWorkerDocument();
}

/** Gives Chromium's unseen document, which holds the workers that its background cannot have. */
export async function openWorkerDocument(): Promise<LinterPost> {
	const standing = await findDocument();
	if (standing) return standing;
	opening ??= createDocument().finally(() => {
		opening = null;
	});
	await opening;
	const opened = await findDocument();
	if (!opened) throw new Error("The workers' document did not open.");
	return opened;
}

async function findDocument(): Promise<LinterPost | undefined> {
	const url = browser.runtime.getURL("/grammar.html");
	return (await clients.matchAll({ includeUncontrolled: true })).find((one) => one.url === url);
}

function createDocument(): Promise<void> {
	return chrome.offscreen.createDocument({
		url: "/grammar.html",
		reasons: ["WORKERS"],
		justification: "Checks grammar and opens set-up files in workers, on this laptop.",
	});
}
