import { readFile } from "node:fs/promises";
import { resolvePath } from "./check-options";
import { UnusableInput } from "./unusable-input";

/** Reads a JSON file; the reason of an `UnusableInput` never quotes the file's content. */
export async function readJson(path: string, hint = ""): Promise<unknown> {
	let text: string;
	try {
		text = await readFile(resolvePath(path), "utf8");
	} catch (error) {
		throw new UnusableInput(`${path}: ${reasonOf(error)}.${hint}`);
	}
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch {
		throw new UnusableInput(`${path}: this is not JSON.${hint}`);
	}
}

/** Says why a file could not be read, in plain words. */
export function reasonOf(error: unknown): string {
	const code = error instanceof Error && "code" in error ? error.code : undefined;
	if (code === "ENOENT") return "no such file";
	if (code === "EISDIR") return "this is a folder";
	if (code === "EACCES") return "it may not be read";
	return error instanceof Error ? error.message : String(error);
}
