import type { z } from "zod";

/** Refuses the entries of a list that say an earlier one again; capitals and outer spaces make no difference. */
export const distinct = distinctBy((entry: string) => entry);

/** The same for lists of whose entries only a part counts. */
export function distinctBy<Entry>(partOf: (entry: Entry) => string) {
	return (list: readonly Entry[], context: z.RefinementCtx): void => {
		const seen = new Map<string, string>();
		for (const [at, entry] of list.entries()) {
			const part = partOf(entry).trim();
			const key = part.toLowerCase();
			const before = seen.get(key);
			if (before === undefined) {
				seen.set(key, part);
				continue;
			}
			const message = `“${part}” stands here already, as “${before}”: take one out`;
			context.addIssue({ code: "custom", path: [at], message });
		}
	};
}
