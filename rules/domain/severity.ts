import { z } from "zod";

/**
 * `error` holds the post until it is mended or overridden with a reason, `warning` holds it once,
 * `info` never holds.
 */
export const severity = z.enum(["error", "warning", "info"]);
export type Severity = z.infer<typeof severity>;

const weight = { error: 2, warning: 1, info: 0 } as const satisfies Record<Severity, number>;

/** Orders two severities: negative when `a` is the more serious one. */
export function compareSeverity(a: Severity, b: Severity): number {
	return weight[b] - weight[a];
}

/** The milder of two severities. */
export function milderOf(a: Severity, b: Severity): Severity {
	return weight[a] < weight[b] ? a : b;
}
