// `npm run docs`: writes rules/README.md anew from the rules.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled } from "./ensure-installed.mjs";
import { root } from "./run-tool.mjs";

ensureInstalled();
const { register } = await import("tsx/esm/api");
register();
const { renderDocs } = await import("../rules/engine/render-docs");
const { registry } = await import("../rules/registry");
writeFileSync(join(root, "rules", "README.md"), renderDocs(registry));
console.log(`rules/README.md: ${registry.length} rules.`);
