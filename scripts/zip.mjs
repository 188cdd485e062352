// `npm run zip`: the packages for every browser, in .output/.
import { ensureInstalled } from "./ensure-installed.mjs";
import { runTool } from "./run-tool.mjs";

ensureInstalled();
process.env["FOR_STORE"] = "yes";
for (const browser of ["chrome", "edge", "firefox", "safari"]) {
	if (!runTool("wxt", "zip", "-b", browser)) process.exit(1);
}
