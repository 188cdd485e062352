// `npm run new:rule <id>`: a rule that works from the first minute, with its line in the registry.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled } from "./ensure-installed.mjs";
import { addToRegistry, ruleSource } from "./rule-template.mjs";
import { root, runTool } from "./run-tool.mjs";

const [id = ""] = process.argv.slice(2);
const file = join(root, "rules", `${id}.ts`);
const registry = join(root, "rules", "registry.ts");

if (!/^[a-z]+(-[a-z]+)*$/.test(id)) {
	console.error("Give the rule's id: lower-case words joined by hyphens, as in all-caps.");
	process.exit(2);
}
if (existsSync(file)) {
	console.error(`rules/${id}.ts is there already.`);
	process.exit(2);
}
ensureInstalled();
writeFileSync(file, ruleSource(id));
writeFileSync(registry, addToRegistry(readFileSync(registry, "utf8"), id));
if (!runTool("biome", "check", "--write", file, registry)) process.exit(1);
console.log(`rules/${id}.ts is in the registry; its examples are tests already.`);
console.log("When it says what you want: npm run docs, then npm test.");
