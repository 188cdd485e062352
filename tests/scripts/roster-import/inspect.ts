import { inspectRoster } from "../../../storage/roster-import/inspect-roster";
import type { InspectOptions } from "../../../storage/roster-import/roster-inspection";

export const today = "2026-10-01";

/** Inspects one file given as text or bytes. */
export function inspect(
	content: string | Uint8Array,
	options: Partial<InspectOptions> & { readonly name?: string } = {},
) {
	const { name = "list.csv", ...others } = options;
	return inspectRoster([fileOf(name, content)], { today, ...others });
}

export function fileOf(name: string, content: string | Uint8Array) {
	return { name, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content };
}

/** Lines joined as a file has them. */
export function csv(...lines: readonly string[]): string {
	return `${lines.join("\r\n")}\r\n`;
}
