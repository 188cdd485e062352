import { z } from "zod";
import { clause, enforcement, policy } from "../domain/policy";
import { severity } from "../domain/severity";
import type { Rule } from "./rule";

/** The JSON Schema of a policy file with each rule's options spelled out, for editors of such files. */
export function policySchema(rules: readonly Rule[]): z.core.JSONSchema.BaseSchema {
	const id = z.enum(rules.map((rule) => rule.id));
	const [, duty, reading, permission, explanation] = enforcement.options;
	const enforcements = [
		...rules.map(ruleEnforcement),
		duty,
		reading.extend({ seenBy: z.array(id).min(1).optional() }),
		permission.extend({ rule: id.optional() }),
		explanation,
	];
	const whole = policy.extend({
		clauses: z.array(clause.extend({ enforcedBy: z.array(z.union(enforcements)).min(1) })).min(1),
	});
	return z.toJSONSchema(whole, { io: "input", unrepresentable: "any" });
}

function ruleEnforcement({ id, cases, options }: Rule): z.ZodObject {
	const names = Object.keys(cases);
	return z.strictObject({
		by: z.literal("rule"),
		rule: z.literal(id),
		severity,
		...(names.length > 0 && { cases: z.array(z.enum(names)).min(1).optional() }),
		options: options.partial().optional(),
	});
}
