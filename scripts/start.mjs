// `npm start`: a browser with the extension, on a practice composer at x.com's address, without network.
import { ensureBrowsers } from "./browsers.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { runTool } from "./run-tool.mjs";

ensureInstalled();
ensureBrowsers(["chromium"]);
if (!runTool("wxt", "build")) process.exit(1);
const { register } = await import("tsx/esm/api");
register();
const { practise } = await import("./practise");
await practise();
