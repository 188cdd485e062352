import type { z } from "zod";
import type { duty } from "../domain/duty";
import type { Enforcement } from "../domain/policy";
import type { Severity } from "../domain/severity";

type EnforcementInput = z.input<typeof import("../domain/policy").enforcement>;
type DutyInput = z.input<typeof duty>;

/** How a preset says that a clause is kept: by a rule, by a duty, by being read, or not at all. */
export const by = {
	reading: { by: "reading" } satisfies Enforcement,
	/** Nothing is asked: the document explains. */
	explanation: { by: "explanation" } satisfies Enforcement,
	/** Kept by people, though these rules see a part of it. */
	readingSeenBy(...seenBy: string[]): Enforcement {
		return { by: "reading", seenBy };
	},
	/** Allowed by the document; a rule that would forbid it stays off. */
	permission(rule?: string): Enforcement {
		return rule === undefined ? { by: "permission" } : { by: "permission", rule };
	},
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
