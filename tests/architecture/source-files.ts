import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = new URL("../..", import.meta.url).pathname;

export interface SourceFile {
	/** From the project's root. */
	readonly path: string;
	readonly text: string;
}

/** Every TypeScript file below some folders of the project. */
export function sourceFiles(...folders: readonly string[]): SourceFile[] {
	return folders.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
			.filter((name) => /\.tsx?$/.test(name))
			.map((name) => {
				const path = join(folder, name);
				return { path, text: readFileSync(join(root, path), "utf8") };
			}),
	);
}
