// Draws public/icon/*.png from icon.svg: node scripts/icons.mjs
import { readFile } from "node:fs/promises";
import { chromium } from "playwright";
import { chromiumPath } from "./browsers.mjs";

const folder = new URL("../public/icon/", import.meta.url);
const svg = await readFile(new URL("icon.svg", folder), "utf8");
const installed = chromiumPath();
const browser = await chromium.launch({
	chromiumSandbox: false,
	...(installed === undefined ? {} : { executablePath: installed }),
});
for (const size of [16, 32, 48, 128]) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
	await page.screenshot({
		path: new URL(`${size}.png`, folder).pathname,
		omitBackground: true,
	});
	await page.close();
}
await browser.close();
