import type { z } from "zod";
import type { duty } from "../domain/duty";
import type { Enforcement } from "../domain/policy";
import type { Severity } from "../domain/severity";

type EnforcementInput = z.input<typeof import("../domain/policy").enforcement>;
type DutyInput = z.input<typeof duty>;

/** How a preset says that a clause is kept: by a rule, by a duty, or by being read. */
export const by = {
	reading: { by: "reading" } satisfies Enforcement,
	rule(
		rule: string,
		severity: Severity,
		more: { cases?: string[]; options?: Record<string, unknown> } = {},
	): EnforcementInput {
		return { by: "rule", rule, severity, ...more };
	},
	duty(
		kind: DutyInput["kind"],
		task: string,
		more: Omit<DutyInput, "kind" | "task"> = {},
	): EnforcementInput {
		return { by: "duty", duty: { kind, task, ...more } };
	},
};
