import { describe, expect, test } from "vitest";
import { policy as policySchema } from "../../../rules/domain/policy";
import { compilePolicy } from "../../../rules/engine/compile-policy";
import { policySchema as renderPolicySchema } from "../../../rules/engine/policy-schema";
import { renderDocs } from "../../../rules/engine/render-docs";
import { byHeading } from "../../../rules/presets/by-heading";
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

	test("advises nothing that the document allows already", () => {
		const sheet = renderCoverage(policy, registry);
		const advice = sheet.slice(sheet.indexOf("## Not in the policy"));
		const allowed = policy.clauses.flatMap(({ enforcedBy }) =>
			enforcedBy.flatMap((one) => (one.by === "permission" && one.rule ? [one.rule] : [])),
		);
		for (const rule of allowed) {
			expect(advice).not.toContain(`(\`${rule}\`)`);
			expect(sheet).toContain(`(\`${rule}\`)`);
		}
		expect(advice).not.toMatch(/We recommend it \(`(?:length|required-hashtags)`\)/);
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

test("notices are allowed at the four schools whose documents want them, and at no other", () => {
	const allow = presets.filter((preset) =>
		preset.clauses.some(({ enforcedBy }) =>
			enforcedBy.some((one) => one.by === "permission" && one.rule === "announcement"),
		),
	);
	expect(allow.map(({ id }) => id)).toEqual([
		"carlton",
		"st-peters-pilning",
		"westfield",
		"william-hogarth",
	]);
});

test("a sheet has the clauses of one heading beside each other, and loses none", () => {
	for (const preset of presets) {
		const { clauses } = policySchema.parse(preset);
		const groups = byHeading(clauses);
		for (const [heading, group] of groups) {
			expect(group).toEqual(clauses.filter((one) => one.heading === heading));
		}
		expect(groups.flatMap(([, group]) => group)).toHaveLength(clauses.length);
	}
});
