// Serves the practice composer from memory: tests and `npm start` route https://x.com/** to `answer`.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const scriptPath = "/practice/main.js";
const nonce = "practice";

const page = `<!doctype html>
<html dir="ltr" lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Home / X (practice)</title>
</head>
<body style="background-color: rgb(255, 255, 255);">
<div id="react-root"></div>
<script nonce="${nonce}" src="${scriptPath}"></script>
</body>
</html>`;

/** As strict as public sources say X's own header is; `data:` fonts and foreign scripts are refused. */
const contentSecurityPolicy = [
	"default-src 'self'",
	`script-src 'self' 'nonce-${nonce}'`,
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' blob: data: https://media.tenor.com",
	"media-src 'self' blob:",
	"font-src 'self'",
	"connect-src 'self'",
	"frame-src 'self'",
	"object-src 'none'",
].join("; ");

/** A GIF of one grey pixel, for everything that the GIF picker offers. */
const gif = Buffer.from("R0lGODlhAQABAIAAAMLCwgAAACwAAAAAAQABAAACAkQBADs=", "base64");

/** @type {Promise<string> | undefined} */
let script;

async function bundle() {
	const { outputFiles } = await build({
		entryPoints: [fileURLToPath(new URL("main.tsx", import.meta.url))],
		bundle: true,
		write: false,
		minify: true,
		format: "iife",
		target: "es2022",
		jsx: "automatic",
		// The project's own tsconfig asks for Preact; Draft.js needs React.
		jsxImportSource: "react",
		tsconfigRaw: {},
		define: { global: "globalThis", "process.env.NODE_ENV": '"production"' },
		logLevel: "error",
	});
	return outputFiles[0]?.text ?? "";
}

/**
 * What x.com would answer: the app's page for every address, its script, the GIFs; null for any
 * other host, which the caller must refuse: nothing reaches the network.
 * @param {string} address
 * @returns {Promise<{ status: number, contentType: string, headers: Record<string, string>, body: string | Buffer } | null>}
 */
export async function answer(address) {
	const { hostname, pathname } = new URL(address);
	if (hostname === "media.tenor.com") {
		return { status: 200, contentType: "image/gif", headers: {}, body: gif };
	}
	if (!["x.com", "mobile.x.com", "pro.x.com", "twitter.com"].includes(hostname)) return null;
	if (pathname === scriptPath) {
		script ??= bundle();
		return { status: 200, contentType: "text/javascript", headers: {}, body: await script };
	}
	if (pathname === "/favicon.ico") {
		return { status: 204, contentType: "image/x-icon", headers: {}, body: "" };
	}
	return {
		status: 200,
		contentType: "text/html; charset=utf-8",
		headers: { "content-security-policy": contentSecurityPolicy },
		body: page,
	};
}
