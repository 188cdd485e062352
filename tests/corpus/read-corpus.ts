import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const folder = fileURLToPath(new URL("../corpus", import.meta.url));

/** A post with what it must and may be told; everything else said of it is a false alarm. */
const labelledPost = z.looseObject({
	id: z.string(),
	policy: z.string(),
	text: z.string().optional(),
	parts: z.array(z.looseObject({ text: z.string() })).optional(),
	/** Empty for a clean post. `words` as they stand in the post, "(post)" for the post as a whole. */
	flags: z.array(z.strictObject({ rule: z.string(), words: z.string() })),
	/** Rules that may speak without being wrong: a question that a careful colleague might ask. */
	maybe: z.array(z.string()).default([]),
});
export type LabelledPost = z.infer<typeof labelledPost>;

/** All labelled posts of the folder; a line that is none throws with its file and number. */
export function readCorpus(): LabelledPost[] {
	const files = readdirSync(folder).filter((file) => file.endsWith(".jsonl"));
	return files.toSorted().flatMap((file) =>
		readFileSync(join(folder, file), "utf8")
			.split("\n")
			.flatMap((line, index) => {
				if (line.trim() === "") return [];
				const parsed = labelledPost.safeParse(JSON.parse(line));
				if (!parsed.success) throw new Error(`${file}:${index + 1}: ${parsed.error.message}`);
				return [parsed.data];
			}),
	);
}

/** The bytes of the corpus's own roster and staff files. */
export function corpusFile(name: "roster.csv" | "staff.csv"): { name: string; bytes: Uint8Array } {
	return { name, bytes: new Uint8Array(readFileSync(join(folder, name))) };
}
