// Bundles the product's own import into one expression to run in a page of the extension.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** @type {Promise<string> | undefined} */
let bundle;

/**
 * An expression that loads policy and roster into the extension when evaluated in one of its pages.
 * @param {import("./seed-entry").Seed} seed
 */
export async function seedScript(seed) {
	bundle ??= bundleSeed();
	return `${await bundle}\nchalklineSeed.seed(${JSON.stringify(seed)})`;
}

/**
 * An expression that lets the extension follow an address.
 * @param {string} address @param {string} secret
 */
export async function followScript(address, secret) {
	bundle ??= bundleSeed();
	return `${await bundle}\nchalklineSeed.follow(${JSON.stringify(address)}, ${JSON.stringify(secret)})`;
}

async function bundleSeed() {
	const { outputFiles } = await build({
		entryPoints: [fileURLToPath(new URL("seed-entry.ts", import.meta.url))],
		bundle: true,
		write: false,
		format: "iife",
		globalName: "chalklineSeed",
		target: "es2022",
		logLevel: "error",
	});
	return outputFiles[0]?.text ?? "";
}
