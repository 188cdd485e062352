// `npm run docs`: writes anew what is made from the rules and the presets.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled } from "./ensure-installed.mjs";
import { root } from "./run-tool.mjs";

ensureInstalled();
const { register } = await import("tsx/esm/api");
register();
const { policy } = await import("../rules/domain/policy");
const { policySchema } = await import("../rules/engine/policy-schema");
const { renderDocs } = await import("../rules/engine/render-docs");
const { presets } = await import("../rules/presets/presets");
const { renderCoverage } = await import("../rules/presets/render-coverage");
const { registry } = await import("../rules/registry");

const files = {
	"rules/README.md": renderDocs(registry),
	"docs/policy.schema.json": `${JSON.stringify(policySchema(registry), null, "\t")}\n`,
	...Object.fromEntries(
		presets.map((preset) => [
			`docs/coverage/${preset.id}.md`,
			renderCoverage(policy.parse(preset), registry),
		]),
	),
};
for (const [path, text] of Object.entries(files)) {
	writeFileSync(join(root, path), text);
	console.log(path);
}
