import { describe, expect, test } from "vitest";
import { policy as policySchema } from "../../../rules/domain/policy";
import { compilePolicy } from "../../../rules/engine/compile-policy";
import { policySchema as renderPolicySchema } from "../../../rules/engine/policy-schema";
import { renderDocs } from "../../../rules/engine/render-docs";
import { presets } from "../../../rules/presets/presets";
import { renderCoverage } from "../../../rules/presets/render-coverage";
import { registry } from "../../../rules/registry";
import { statements } from "./statements";

describe.each(presets.map((preset) => [preset.id, preset] as const))("%s", (id, preset) => {
	const policy = policySchema.parse(preset);

	test("can be put in force", () => {
		const outcome = compilePolicy(preset);
		expect(outcome.ok ? [] : outcome.faults).toEqual([]);
	});

	test("keeps every statement of its document", () => {
		const kept = new Set([...policy.clauses, ...policy.notes].map((one) => one.id));
		const lost = (statements[id] ?? []).flatMap((ids, index) =>
			ids.some((one) => !kept.has(one)) ? [`${index + 1}: ${ids.join(", ")}`] : [],
		);
		expect(statements[id]?.length).toBeGreaterThan(20);
		expect(lost).toEqual([]);
	});

	test("claims nothing for the document that no statement asks", () => {
		const asked = new Set(statements[id]?.flat());
		const unasked = policy.clauses.filter((one) => one.origin === "document" && !asked.has(one.id));
		expect(unasked.map((one) => one.id)).toEqual([]);
	});

	test("has an up-to-date coverage sheet", async () => {
		await expect(renderCoverage(policy, registry)).toMatchFileSnapshot(
			`../../../docs/coverage/${id}.md`,
		);
	});
});

test("the five schools are there, each once", () => {
	expect(presets.map(({ id }) => id)).toEqual([
		"carlton",
		"lickey-hills",
		"st-peters-pilning",
		"westfield",
		"william-hogarth",
	]);
});

test("the catalogue of rules is up to date", async () => {
	await expect(renderDocs(registry)).toMatchFileSnapshot("../../../rules/README.md");
});

test("the schema of policy files is up to date", async () => {
	const text = `${JSON.stringify(renderPolicySchema(registry), null, "\t")}\n`;
	await expect(text).toMatchFileSnapshot("../../../docs/policy.schema.json");
});
